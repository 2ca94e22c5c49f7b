package org.pairwright.intake.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The domains of a column's addresses, and which of them look like a slip of another one. */
public final class MailDomains {
    private static final Set<String> USUAL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.fr",
            "hotmail.es",
            "live.com",
            "yahoo.com",
            "yahoo.fr",
            "yahoo.de",
            "yahoo.es",
            "yahoo.co.jp",
            "icloud.com",
            "web.de",
            "gmx.de",
            "gmx.net",
            "t-online.de",
            "orange.fr",
            "free.fr",
            "wanadoo.fr",
            "laposte.net",
            "uol.com.br",
            "terra.com.br",
            "proton.me",
            "protonmail.com",
            "docomo.ne.jp");
    private static final List<String> LOOKED_AT =
            USUAL.stream().filter(domain -> domain.length() > 7).sorted().toList();
    private static final Map<String, String> ENDINGS = Map.of(
            ".con", ".com", ".cmo", ".com", ".ocm", ".com", ".comm", ".com", ".cim", ".com", ".ogr", ".org", ".nte",
            ".net");
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final int MUCH_MORE = 10;

    private final Map<String, Integer> domains = new HashMap<>();
    private final Map<String, Optional<String>> meant = new HashMap<>();

    /** Counts the domain of an address; of what is none nothing. */
    public void note(String address) {
        int at = address.lastIndexOf('@');
        if (at > 0) {
            domains.merge(address.substring(at + 1).strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /** The address that was probably meant, where another domain is much more likely. */
    public Optional<String> meant(String address) {
        int at = address.lastIndexOf('@');
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        return meant.computeIfAbsent(domain, this::likelier).map(other -> address.substring(0, at + 1) + other);
    }

    private Optional<String> likelier(String domain) {
        if (USUAL.contains(domain)) {
            return Optional.empty();
        }
        int dot = Math.max(0, domain.lastIndexOf('.'));
        return Optional.ofNullable(ENDINGS.get(domain.substring(dot)))
                .map(ending -> domain.substring(0, dot) + ending)
                .or(() -> LOOKED_AT.stream()
                        .filter(usual -> isSlip(domain, usual, 2))
                        .findFirst())
                .or(() -> muchMoreFrequent(domain));
    }

    private Optional<String> muchMoreFrequent(String domain) {
        int times = domains.getOrDefault(domain, 1);
        return domains.entrySet().stream()
                .filter(other -> other.getValue() >= times * MUCH_MORE)
                .filter(other -> isSlip(domain, other.getKey(), 1))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isSlip(String domain, String other, int most) {
        int slips = DISTANCE.apply(domain, other);
        return slips > 0 && slips <= most && sameEnding(domain, other);
    }

    /** example.de is no slip of example.fr. */
    private static boolean sameEnding(String domain, String other) {
        return domain.substring(Math.max(0, domain.lastIndexOf('.')))
                .equals(other.substring(Math.max(0, other.lastIndexOf('.'))));
    }
}
