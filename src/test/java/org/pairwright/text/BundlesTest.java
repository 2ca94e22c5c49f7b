package org.pairwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles and the code agree: no key is missing, none is left over, every pattern can be formatted. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/pairwright/text");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void every_key_in_the_code_stands_in_its_bundle() throws IOException {
        var bundles = bundles();
        var features = bundles.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keysInCode(features)).isSubsetOf(bundles.keySet());
    }

    @Test
    void every_key_in_the_bundles_is_used_by_the_code() throws IOException {
        var bundles = bundles();
        var features = bundles.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        var unused = new TreeSet<>(bundles.keySet());
        unused.removeAll(keysInCode(features));
        unused.removeIf(key -> key.startsWith("words."));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_key_stands_in_the_bundle_of_its_first_part() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.toList()) {
                var feature = file.getFileName().toString().replace(".properties", "");
                assertThat(load(file).stringPropertyNames()).allMatch(key -> key.startsWith(feature + "."));
            }
        }
    }

    @Test
    void every_pattern_can_be_formatted_and_keeps_its_apostrophes() throws IOException {
        bundles().forEach((key, pattern) -> {
            assertThat(pattern).as(key).doesNotContain("'");
            assertThat(new MessageFormat(pattern).toPattern()).as(key).isNotEmpty();
        });
    }

    @Test
    void every_constant_of_every_enum_that_people_read_has_its_words() throws IOException {
        var bundles = bundles();
        var missing = new ArrayList<String>();
        for (var type : enumsOfTheTrade()) {
            for (var constant : type.reflect().getEnumConstants()) {
                var key = Sentence.of((Enum<?>) constant).key();
                if (!bundles.containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<JavaClass> enumsOfTheTrade() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.pairwright.program")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> !type.isAnonymousClass())
                        .toList();
    }

    private static Set<String> keysInCode(Set<String> features) throws IOException {
        var literal = Pattern.compile(
                "(?:\"|bundle:)((?:" + String.join("|", features) + ")(?:\\.[A-Za-z0-9_]+)+)(?:\"|}\")");
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static Map<String, String> bundles() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.toList()) {
                var bundle = load(file);
                bundle.stringPropertyNames().forEach(key -> all.put(key, bundle.getProperty(key)));
            }
        }
        return all;
    }

    private static Properties load(Path file) throws IOException {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
