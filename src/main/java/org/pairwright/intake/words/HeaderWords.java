package org.pairwright.intake.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Plain;

/** What headers say of fields, from {@code columns.properties}. */
public final class HeaderWords {
    private static final String WORD = "word.";
    private static final String FIELD = "field.";
    private static final int LEAST = 55;
    private static final double MOSTLY = 0.8;
    private static final Set<String> NOTHING_OF_OURS = Set.of("nothing", "emergency", "formid");
    private static final Set<String> TITLES =
            Set.of("job", "sensitive", "question", "answer", "company", "topic", "date", "anyid", "otheranswer");
    private static final Set<String> PASSED_ON = Set.of("manager", "emergency");
    private static final Heard NOTHING = new Heard("", List.of());
    private static final HeaderWords KNOWN = load();

    private final Lexicon lexicon = new Lexicon();
    private final ValueWords values = new ValueWords();
    private final Map<IntakeField, List<FieldRule>> rules = new EnumMap<>(IntakeField.class);

    private HeaderWords() {}

    public static Heard hear(String header) {
        return KNOWN.lexicon.hear(Plain.ofHeader(header), true);
    }

    /** The same at a glance, for texts that most often are no headers: what is misspelt is not heard. */
    public static Heard glance(String text) {
        return KNOWN.lexicon.hear(Plain.ofHeader(text), false);
    }

    /** Whether a header says this and nothing else. */
    public static boolean isAll(String header, String topic) {
        var heard = hear(header);
        return heard.tells(topic) && heard.share(Set.of(topic, "own", "form")) > MOSTLY;
    }

    /** Whether a text is the title of a column, of ours or not. */
    public static boolean isTitle(Heard text) {
        return TITLES.stream().anyMatch(text::tells) || isNothingOfOurs(text);
    }

    /** Whether a header asks for a place on a scale. */
    public static boolean isScale(Heard header) {
        return header.tells("level") || header.tells("scale");
    }

    /** Whether a sheet of this name holds lists and explanations rather than people. */
    public static boolean isLookup(String sheet) {
        return isAll(sheet, "lookup");
    }

    /** "Other (please specify)": more answers to the question before. */
    public static boolean isOther(String header) {
        return isAll(header, "otheranswer");
    }

    public static ValueWords values() {
        return KNOWN.values;
    }

    /** Whether a header is clearly about nothing that is taken in. */
    public static boolean isNothingOfOurs(Heard header) {
        return NOTHING_OF_OURS.stream().anyMatch(header::tells);
    }

    /**
     * How surely a header is about which field, from 0 to 100; fields that it is not about are missing.
     *
     * @param group what stands above it and its neighbours
     * @param sheet the name of the sheet or the title of the block
     */
    public static Map<IntakeField, Integer> fields(Heard header, Heard group, Heard sheet) {
        var scores = new EnumMap<IntakeField, Integer>(IntakeField.class);
        var told = header.under(group, PASSED_ON);
        if (header.isEmpty() || isNothingOfOurs(told)) {
            return scores;
        }
        KNOWN.rules.forEach((field, rules) -> put(
                scores,
                field,
                rules.stream().mapToInt(rule -> rule.of(told)).max().orElse(0)));
        var direction = Direction.of(header, group, sheet);
        put(scores, IntakeField.OFFERED, direction.score(told, true));
        put(scores, IntakeField.WANTED, direction.score(told, false));
        return scores;
    }

    /** A header by itself. */
    public static Map<IntakeField, Integer> fields(String header) {
        return fields(hear(header));
    }

    public static Map<IntakeField, Integer> fields(Heard header) {
        return fields(header, NOTHING, NOTHING);
    }

    private static void put(Map<IntakeField, Integer> scores, IntakeField field, int score) {
        if (score >= LEAST) {
            scores.put(field, score);
        }
    }

    private static HeaderWords load() {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(
                        HeaderWords.class.getResourceAsStream("/org/pairwright/intake/columns.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HeaderWords();
        file.stringPropertyNames().stream().sorted().forEach(key -> words.add(key, file.getProperty(key)));
        return words;
    }

    private void add(String key, String text) {
        if (key.startsWith(WORD)) {
            lexicon.add(key.substring(WORD.length()), text);
        } else if (key.startsWith(ValueWords.KEY)) {
            values.add(key, text);
        } else {
            IntakeField.ofKey(key.substring(FIELD.length()))
                    .ifPresent(field -> rules.put(field, FieldRule.parse(text)));
        }
    }
}
