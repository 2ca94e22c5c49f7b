package org.pairwright.intake.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;

/** Lists of words in several languages, kept as they are compared. */
final class Words {
    private Words() {}

    /** One text, its words or phrases parted by commas. */
    static Set<String> of(String listed) {
        return stream(listed).collect(Collectors.toUnmodifiableSet());
    }

    /** Each text of a list with its number in it. */
    static Map<String, Integer> numbered(List<String> lists) {
        var numbers = new HashMap<String, Integer>();
        for (int n = 0; n < lists.size(); n++) {
            int number = n;
            stream(lists.get(n)).forEach(word -> numbers.putIfAbsent(word, number));
        }
        return Map.copyOf(numbers);
    }

    static Stream<String> stream(String listed) {
        return Stream.of(listed.split(",", -1)).map(Plain::of).filter(word -> !word.isEmpty());
    }
}
