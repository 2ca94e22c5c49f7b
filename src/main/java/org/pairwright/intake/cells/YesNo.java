package org.pairwright.intake.cells;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;

/** Yes and no in words, signs and crosses. */
public final class YesNo {
    private static final int LONGEST = 40;
    private static final Set<String> YES = Words.of("""
            yes, y, true, x, 1, on, ok, checked, ticked, selected, agree, agreed, ja, j, wahr, oui, o, vrai,
            sí, si, s, verdadero, sim, verdadeiro, はい, 有, あり, 有り, 可, 希望する, نعم, صحيح, أوافق, اجل""");
    private static final Set<String> NO = Words.of("""
            no, n, false, 0, off, unchecked, nein, falsch, non, faux, falso, não, nao, いいえ, 無, 不可, 希望しない, لا, خطأ, كلا""");
    private static final String YES_SIGNS = "✓✔☑✅☒⊠■●◯○◎〇✕🗸";
    private static final String NO_SIGNS = "✗✘☐❌□×";
    private static final Pattern AND_MORE = Pattern.compile("\\s*(\\p{L}+)\\s*[,.;:!(–—-].*", Pattern.DOTALL);

    private YesNo() {}

    public static Optional<Boolean> of(String text) {
        String written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        var sign = sign(written);
        return sign.isPresent() ? sign : word(Plain.of(written)).or(() -> withMore(written));
    }

    private static Optional<Boolean> sign(String written) {
        if (written.codePointCount(0, written.length()) > 2) {
            return Optional.empty();
        }
        String first = Character.toString(written.codePointAt(0));
        if (YES_SIGNS.contains(first)) {
            return Optional.of(true);
        }
        return NO_SIGNS.contains(first) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> word(String plain) {
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** "Yes, gladly", "No (not this year)". */
    private static Optional<Boolean> withMore(String written) {
        var more = AND_MORE.matcher(written);
        return more.matches() && more.group(1).length() > 1 ? word(Plain.of(more.group(1))) : Optional.empty();
    }
}
