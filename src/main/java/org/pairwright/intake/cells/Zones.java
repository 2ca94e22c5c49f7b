package org.pairwright.intake.cells;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairwright.intake.columns.Plain;

/** Time zones: IANA names, "UTC+2", "(UTC+01:00) Madrid", "CET", or a city that has a zone of its own. */
public final class Zones {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)\\s*([+-−–])\\s*(\\d{1,2})(?::?(\\d{2}))?");
    private static final int MOST_HOURS = 14;
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("utc", "UTC"),
            Map.entry("gmt", "UTC"),
            Map.entry("cet", "Europe/Paris"),
            Map.entry("cest", "Europe/Paris"),
            Map.entry("mez", "Europe/Berlin"),
            Map.entry("eet", "Europe/Athens"),
            Map.entry("bst", "Europe/London"),
            Map.entry("est", "America/New_York"),
            Map.entry("edt", "America/New_York"),
            Map.entry("et", "America/New_York"),
            Map.entry("cst", "America/Chicago"),
            Map.entry("ct", "America/Chicago"),
            Map.entry("mst", "America/Denver"),
            Map.entry("pst", "America/Los_Angeles"),
            Map.entry("pdt", "America/Los_Angeles"),
            Map.entry("pt", "America/Los_Angeles"),
            Map.entry("ist", "Asia/Kolkata"),
            Map.entry("jst", "Asia/Tokyo"),
            Map.entry("sgt", "Asia/Singapore"),
            Map.entry("aest", "Australia/Sydney"),
            Map.entry("eat", "Africa/Nairobi"),
            Map.entry("wat", "Africa/Lagos"));
    private static final Map<String, String> BY_NAME = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/"))
            .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));
    private static final Map<String, String> BY_CITY = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Asia|Australia|Europe|Pacific|Atlantic|Indian)/.*"))
            .sorted()
            .collect(Collectors.toMap(
                    id -> Plain.of(id.substring(id.lastIndexOf('/') + 1)), Function.identity(), (first, _) -> first));

    private Zones() {}

    public static Optional<String> of(String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_NAME.get(written.toLowerCase(Locale.ROOT).replace(' ', '_')))
                .or(() -> Optional.ofNullable(SHORT.get(Plain.of(written))))
                .or(() -> offset(written))
                .or(() -> Optional.ofNullable(BY_CITY.get(Plain.of(written))));
    }

    private static Optional<String> offset(String written) {
        var found = OFFSET.matcher(written.toUpperCase(Locale.ROOT));
        if (!found.find() || Integer.parseInt(found.group(2)) > MOST_HOURS) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(found.group(2));
        int minutes = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        int sign = found.group(1).equals("+") ? 1 : -1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)
                            .getId())
                    .map(id -> id.equals("Z") ? "UTC" : "UTC" + id);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
