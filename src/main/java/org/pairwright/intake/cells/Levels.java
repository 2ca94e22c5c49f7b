package org.pairwright.intake.cells;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;
import org.pairwright.spreadsheet.Cell;

/**
 * Levels: numbers, "L3", "Grade 5", "Niveau III", and the usual words from 1 (trainee) to 8 (executive), so that they can be
 * compared. What stands for another number she says.
 */
public final class Levels {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 2;
    private static final int LONGEST = 60;
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");
    private static final Set<String> LEVEL = Words.of("""
            level, grade, band, step, class, stufe, ebene, klasse, niveau, échelon, grade, classe, nivel, grado, nível, grau, categoria,
            レベル, 等級, グレード, مستوى, المستوى, درجة, الدرجة""");
    private static final Map<String, Integer> WORDS = Words.numbered(
            List.of(
                    "",
                    "intern, trainee, apprentice, praktikant, praktikantin, azubi, stagiaire, becario, becaria, estagiário, estagiária, 研修生, متدرب",
                    "junior, entry, entry level, assistant, einsteiger, débutant, júnior, 若手, مبتدئ",
                    "mid, middle, intermediate, professional, medior, experienced, erfahren, confirmé, intermédiaire, intermedio, pleno, 中堅, متوسط",
                    "senior, sénior, advanced, expert, experte, expertin, experto, especialista, specialist, シニア, خبير",
                    "lead, team lead, principal, supervisor, manager, managerin, teamleiter, teamleiterin, teamleitung, responsable, gerente, マネージャー, 課長, مدير",
                    "head, director, direktor, direktorin, abteilungsleiter, abteilungsleiterin, directeur, directrice, directora, diretor, diretora, 部長",
                    "vp, vice president, vice président, vicepresidente",
                    "executive, c level, cxo, ceo, cto, cfo, coo, board, vorstand, geschäftsführer, geschäftsführerin, pdg, 役員"));

    private Levels() {}

    public static OptionalInt of(Cell cell) {
        var plain = WholeNumbers.of(cell);
        return plain.isPresent()
                        || !(cell instanceof Cell.Text text)
                        || text.text().length() > LONGEST
                ? plain
                : of(text.text());
    }

    /** A text with one short number is that number, with several none. */
    private static OptionalInt of(String text) {
        var numbers = NUMBER.matcher(Digits.plain(text)).results().toList();
        if (numbers.size() == 1) {
            String digits = numbers.getFirst().group();
            return digits.length() <= MOST_DIGITS ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
        return numbers.isEmpty() ? ofWords(Plain.of(text)) : OptionalInt.empty();
    }

    private static OptionalInt ofWords(String plain) {
        var words = Stream.of(plain.split(" ", -1))
                .filter(word -> !LEVEL.contains(word))
                .toList();
        int roman = words.size() == 1 ? ROMAN.indexOf(words.getFirst()) : 0;
        if (roman > 0) {
            return OptionalInt.of(roman);
        }
        Integer whole = WORDS.get(String.join(" ", words));
        return whole == null ? strongest(words) : OptionalInt.of(whole);
    }

    /** "Senior consultant" is senior, "Senior manager" a manager. */
    private static OptionalInt strongest(List<String> words) {
        return words.stream()
                .filter(WORDS::containsKey)
                .mapToInt(word -> WORDS.getOrDefault(word, 0))
                .max();
    }
}
