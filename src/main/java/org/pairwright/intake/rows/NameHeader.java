package org.pairwright.intake.rows;

import java.util.List;
import java.util.Set;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.Plain;

/** What the header of a column with full names says of their order: "Nachname Vorname", "Last name, first name". */
final class NameHeader {
    private static final Set<String> LAST = Set.of(
            "last", "surname", "family", "nachname", "familienname", "nom", "apellido", "apellidos", "sobrenome");
    private static final Set<String> FIRST =
            Set.of("first", "given", "forename", "vorname", "prenom", "prenoms", "nombre", "nombres", "nome");

    private NameHeader() {}

    static boolean putsLastFirst(Column column) {
        var words = List.of(Plain.of(column.header()).split(" ", -1));
        int last = first(words, LAST);
        int first = first(words, FIRST);
        return last >= 0 && first > last;
    }

    private static int first(List<String> words, Set<String> those) {
        return words.stream()
                .filter(those::contains)
                .map(words::indexOf)
                .findFirst()
                .orElse(-1);
    }
}
