package org.pairwright.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.guess.ColumnGuesses;
import org.pairwright.spreadsheet.Table;

/** Headers by themselves, without any values to look at. */
class HeadersTest {
    private static final Path FILE = Path.of("src/test/resources/org/pairwright/intake/signups/headers.txt");
    private static final int BAR = 95;

    @Test
    void headers_of_seven_languages_are_understood() throws IOException {
        var wrong = new LinkedHashMap<String, List<String>>();
        var count = new LinkedHashMap<String, Integer>();
        String language = "";
        for (var line : Files.readAllLines(FILE)) {
            if (line.startsWith("# ")) {
                language = line.substring(2);
            } else {
                int bar = line.lastIndexOf('|');
                String header = line.substring(0, bar).strip();
                String expected = line.substring(bar + 1).strip();
                String found = understood(header);
                count.merge(language, 1, Integer::sum);
                var list = wrong.computeIfAbsent(language, _ -> new ArrayList<>());
                if (!found.equals(expected)) {
                    list.add(header + ": " + found + " instead of " + expected);
                }
            }
        }
        count.forEach(
                (each, all) -> System.out.println("headers " + each + ": " + (all - size(wrong, each)) + " of " + all));

        assertThat(count)
                .allSatisfy((each, all) -> assertThat((all - size(wrong, each)) * 100 / all)
                        .as(String.join("\n", wrong.getOrDefault(each, List.of())))
                        .isGreaterThanOrEqualTo(BAR));
    }

    private static int size(Map<String, List<String>> wrong, String language) {
        return wrong.getOrDefault(language, List.of()).size();
    }

    private static String understood(String header) {
        return ColumnGuesses.of(new Table("Sheet1", 1, List.of(header), List.of()))
                .columns()
                .getFirst()
                .field()
                .map(IntakeField::key)
                .orElse("-");
    }
}
