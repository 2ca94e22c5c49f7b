package org.pairwright.intake.names;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** First names that go together, from {@code names.properties}: Liz and Elizabeth, Pepe and José, Sascha and Alexander. */
final class Nicknames {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, Set<String>> GROUPS = load();

    private Nicknames() {}

    /** The groups that a first name is in, as it sounds; empty where the name is not known. */
    static Set<String> of(String sound) {
        return GROUPS.getOrDefault(sound, Set.of());
    }

    static boolean isKnown(String sound) {
        return GROUPS.containsKey(sound);
    }

    static boolean goTogether(String one, String other) {
        return one.equals(other) || !Collections.disjoint(of(one), of(other));
    }

    private static Map<String, Set<String>> load() {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(
                        Nicknames.class.getResourceAsStream("/org/pairwright/intake/names.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var groups = new HashMap<String, Set<String>>();
        file.stringPropertyNames()
                .forEach(group -> SPACE.splitAsStream(file.getProperty(group))
                        .map(name -> Letters.sound(Letters.plain(name)))
                        .forEach(name -> groups.computeIfAbsent(name, _ -> new HashSet<>())
                                .add(group)));
        return groups;
    }
}
