package org.pairwright.intake.cells;

import java.util.Set;
import org.pairwright.intake.columns.Plain;

/** What people write when they have nothing to say: "n/a", "none", "keine", "なし". */
public final class Nothing {
    private static final int LONGEST = 24;
    private static final Set<String> WORDS = Words.of("""
            n a, none, nil, not applicable, not specified, not available, unknown, tbd, tba, to be defined, no answer, null, nan,
            keine, keiner, keins, k a, keine angabe, entfällt, nicht zutreffend, unbekannt,
            aucun, aucune, néant, sans objet, s o, non renseigné, non précisé,
            ninguno, ninguna, no aplica, sin respuesta, nada,
            nenhum, nenhuma, não se aplica, não aplicável, sem resposta,
            なし, 特になし, 該当なし, 未定, 未記入, 無し,
            لا يوجد, لا شيء, غير محدد, بدون, غير متوفر""");

    private Nothing() {}

    public static boolean isSaid(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(one -> one == '@' || Character.isDigit(one))) {
            return false;
        }
        String plain = Plain.of(text);
        return plain.isEmpty() ? isOnlyDashes(text) : WORDS.contains(plain);
    }

    private static boolean isOnlyDashes(String text) {
        return text.chars().allMatch(one -> Character.isWhitespace(one) || "-–—_.,;:/\\?".indexOf(one) >= 0);
    }
}
