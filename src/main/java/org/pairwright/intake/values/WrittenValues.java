package org.pairwright.intake.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.intake.cells.Tally;
import org.pairwright.intake.columns.Target;

/** The values of all sheets and files, collected by their fields. */
public final class WrittenValues {
    private final Map<Target, Tally> tallies = new LinkedHashMap<>();
    private final Map<Target, Function<String, Optional<String>>> understanding = new LinkedHashMap<>();

    /**
     * Counts a value.
     *
     * @param times in how many cells it stands
     */
    public void add(Target target, String written, int times) {
        tallies.computeIfAbsent(target, _ -> new Tally()).add(written, times, 0);
    }

    /** A field of which the program understands words: what a value becomes, by the words of that field. */
    public void understand(Target target, Function<String, Optional<String>> words) {
        understanding.put(target, words);
    }

    /** One list a field, in the order in which the fields were met. */
    public List<ValueList> lists(Meanings meanings) {
        return tallies.entrySet().stream()
                .map(entry -> list(entry.getKey(), entry.getValue(), meanings.of(entry.getKey())))
                .toList();
    }

    private ValueList list(Target target, Tally tally, FieldMeanings field) {
        var values = new ArrayList<WrittenValue>();
        spellings(tally).forEach((_, spelling) -> values.add(value(target, field, spelling)));
        values.sort(Comparator.comparingInt(WrittenValue::count).reversed());
        var closed = Closed.of(target);
        var known = closed.map(Closed::names).orElse(field.known());
        boolean open = closed.isEmpty() && !understanding.containsKey(target);
        return new ValueList(target, known, values, open ? Clusters.of(known, values) : List.of());
    }

    private record Spelling(String mostOften, int times, int all) {
        Spelling and(String other, int count) {
            return count > times
                    ? new Spelling(other, count, all + count)
                    : new Spelling(mostOften, times, all + count);
        }
    }

    private static Map<String, Spelling> spellings(Tally tally) {
        var spellings = new LinkedHashMap<String, Spelling>();
        for (var text : tally.texts()) {
            int count = tally.count(text);
            spellings.compute(
                    FieldMeanings.key(text),
                    (_, known) -> known == null ? new Spelling(text, count, count) : known.and(text, count));
        }
        return spellings;
    }

    private WrittenValue value(Target target, FieldMeanings field, Spelling spelling) {
        String written = spelling.mostOften();
        var meaning = field.of(written);
        var words = understanding.get(target);
        if (words == null || meaning.standing() == Standing.SAID) {
            return new WrittenValue(written, spelling.all(), meaning.becomes(), meaning.standing());
        }
        var understood = words.apply(written);
        var standing = understood.isPresent() ? Standing.UNDERSTOOD : Standing.NOT_UNDERSTOOD;
        return new WrittenValue(written, spelling.all(), understood, standing);
    }
}
