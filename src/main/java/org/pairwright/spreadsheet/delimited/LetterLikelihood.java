package org.pairwright.spreadsheet.delimited;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * How much text looks like words of the languages a charset was made for, judged by its letters beyond ASCII: 1 if they
 * all belong to one of the languages, less if they are a mixture, and below 0 where signs stand within words.
 */
enum LetterLikelihood {
    WESTERN(
            "äöüß",
            "éèêëàâçîïôùû",
            "áéíóúñü",
            "áâãàçéêíóôõú",
            "àèéìòù",
            "åäöøæé",
            "ëïéèöü",
            "äöüßéèêëàâçîïôùûáíóúñãõìòåøæœðþý"),
    CENTRAL(
            "ąćęłńóśźż",
            "áčďéěíňóřšťúůýž",
            "áäčďéíĺľňóôŕšťúýž",
            "áéíóöőúüű",
            "ăâîşţșț",
            "čćđšž",
            "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîşţđľĺŕôß"),
    CYRILLIC("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    GREEK("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ"),
    TURKISH("çğıöşüâî", "çğıöşüâîäéèß"),
    HEBREW("אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ARABIC("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـپچژگ"),
    JAPANESE,
    CHINESE,
    TAIWANESE,
    KOREAN;

    private static final double MIXED = 0.8;

    /** A letter that stands alone says less than a sign such as the euro. */
    private static final double ALONE = 0.5;

    private static final String SIGNS = "’‘“”„«»–—…€°·•\u00a0®™¡¿ºª§©";
    private static final Charset JIS = Charset.forName("windows-31j");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** The letters beyond ASCII of each language, parted by spaces; the last of several is their mixture. */
    private final String languages;

    LetterLikelihood(String... languages) {
        this.languages = String.join(" ", languages);
    }

    double of(String text) {
        int beyond = (int) text.chars().filter(one -> one > 0x7f).count();
        if (beyond == 0) {
            return 0;
        }
        return languages.isEmpty() ? ideographs(text) / beyond : words(text, beyond);
    }

    private double ideographs(String text) {
        double sum = 0;
        for (int n = 0; n < text.length(); n++) {
            char one = text.charAt(n);
            if (one > 0x7f) {
                sum += ideograph(one);
            }
        }
        return sum;
    }

    private double ideograph(char one) {
        if ((one >= 0x3000 && one <= 0x303f) || (one >= 0xff01 && one <= 0xff5e)) {
            return 0.8;
        }
        return switch (this) {
            case JAPANESE -> japanese(one);
            case CHINESE ->
                isWithin(one, GBK, 0xb0, 0xd7, 0xa1) ? 0.85 : isWithin(one, GBK, 0xd8, 0xf7, 0xa1) ? 0.2 : 0.02;
            case TAIWANESE -> isWithin(one, BIG5, 0xa4, 0xc6, 0x40) ? 0.8 : 0.1;
            default -> one >= 0xac00 && one <= 0xd7a3 ? 1 : 0.05;
        };
    }

    private static double japanese(char one) {
        if (one >= 0x3040 && one <= 0x30ff) {
            return 1;
        }
        if (one >= 0xff61 && one <= 0xff9f) {
            return 0.25;
        }
        return isWithin(one, JIS, 0x88, 0x97, 0x40) ? 0.85 : 0.1;
    }

    /** Whether it is among those that the charset's makers found to be the usual ones. */
    private static boolean isWithin(char one, Charset charset, int first, int last, int second) {
        byte[] bytes = String.valueOf(one).getBytes(charset);
        return bytes.length == 2
                && (bytes[0] & 0xff) >= first
                && (bytes[0] & 0xff) <= last
                && (bytes[1] & 0xff) >= second;
    }

    private double words(String text, int beyond) {
        double best = -1;
        var each = List.of(languages.split(" "));
        for (int n = 0; n < each.size(); n++) {
            boolean mixture = n == each.size() - 1 && n > 0;
            double letters = letters(text, each.get(n)) / beyond;
            best = Math.max(best, mixture && letters > 0 ? letters * MIXED : letters);
        }
        return best;
    }

    private double letters(String text, String language) {
        double sum = 0;
        for (int n = 0; n < text.length(); n++) {
            if (text.charAt(n) > 0x7f) {
                char before = n == 0 ? ' ' : text.charAt(n - 1);
                char behind = n + 1 == text.length() ? ' ' : text.charAt(n + 1);
                sum += letter(text.charAt(n), before, behind, language);
            }
        }
        return sum;
    }

    private double letter(char one, char before, char behind, String language) {
        boolean within = Character.isLetter(before) && Character.isLetter(behind);
        if (!Character.isLetter(one) || "ºª".indexOf(one) >= 0) {
            if (SIGNS.indexOf(one) >= 0) {
                return within && one != '’' && one != '–' && one != '·' ? -1 : 0.6;
            }
            return within ? -2 : Character.isISOControl(one) ? -2 : -0.3;
        }
        if (isAnotherScript(one, before) || isAnotherScript(one, behind)) {
            return -2;
        }
        if (Character.isUpperCase(one) && Character.isLowerCase(before)) {
            return -1.5;
        }
        if (!Character.isLetter(before) && !Character.isLetter(behind)) {
            return ALONE;
        }
        return language.contains(String.valueOf(one).toLowerCase(Locale.ROOT)) ? 1 : -0.2;
    }

    private static boolean isAnotherScript(char one, char neighbour) {
        return Character.isLetter(neighbour) && UnicodeScript.of(one) != UnicodeScript.of(neighbour);
    }
}
