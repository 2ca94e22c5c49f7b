package org.pairwright.matching.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words say something, and what is left of them without their endings. Made to be followed, not to be right about every
 * word: "managing", "manager" and "management" become one, and that is all it is for.
 */
final class Stems {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;
    private static final int ENDINGS_TAKEN = 2;
    private static final int FIRST_WIDE = '\u3000';

    /** Longest first. English, German, French, Spanish, Portuguese. */
    private static final List<String> ENDINGS = List.of(
            "ations", "aciones", "acion", "acoes", "acao", "ation", "ungen", "ments", "mente", "ment", "ships", "ship",
            "ings", "iones", "ions", "ing", "ung", "ion", "ies", "ied", "ers", "eur", "er", "en", "em", "es", "ed",
            "as", "os", "or", "e", "s", "y", "a", "o", "n");

    /** The article, alone and after "and", in Arabic. */
    private static final List<String> ARABIC = List.of("وال", "بال", "لل", "ال");

    private static final Set<String> SAY_NOTHING =
            new HashSet<>(List.of("""
            the and for with from that this these those there their them they you your our are was were been being have has had
            not but who what when where which how why all any some more most very much many can could would will should may might
            into onto over under about after before between through during while than then too also just only own same other such
            each every both its his her she him one two new get got make made want wants wanted like would help learn learning
            mentor mentors mentee mentees mentoring people work working experience really etc
            der die das den dem des ein eine einen einem einer eines und oder aber nicht mit von bei aus auf fur uber unter nach
            vor zwischen durch gegen ohne ist sind war waren sein haben hat hatte wird werden wurde kann konnen soll will mochte
            mochten ich mich mir wir uns sie ihr ihre mein meine dein sich auch noch nur schon sehr mehr als wie wenn dass weil
            was wer wo zum zur vom beim lernen gerne ihnen ihm
            les des une aux dans par pour avec sans sur sous entre mais donc que qui quoi dont est sont etait etre avoir ont avait
            nous vous ils elles mon mes ton tes son ses notre votre leur leurs cette ces tout tous toute plus tres bien comme
            aussi pas veux voudrais souhaite apprendre
            los las una uno unos unas del por para con sin sobre entre pero que quien como cuando donde esta estan ser estar fue
            han hay soy mis sus nos muy mas tambien quiero quisiera gustaria aprender todo todos
            dos das uma uns umas nos nas pelo pela com sem mas quem quando onde sao foi tem tenho meu minha seus suas muito mais
            tambem quero gostaria aprender como
            من في على إلى الى عن مع هذا هذه ذلك التي الذي أن ان كان كانت هو هي هم أنا انا نحن كل بعض ما لا أو او ثم قد أريد اريد
            """.strip().split("\\s+", -1)));

    private Stems() {}

    static boolean isSignificant(String word) {
        return (word.length() >= SHORTEST || (isWide(word) && word.length() > 1)) && !SAY_NOTHING.contains(word);
    }

    /** The word without its endings, of which at least four letters stay. */
    static String of(String word) {
        String stem = withoutArticle(word);
        for (int taken = 0; taken < ENDINGS_TAKEN && !isWide(stem); taken++) {
            stem = shorter(stem);
        }
        return stem;
    }

    private static String shorter(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String withoutArticle(String word) {
        return ARABIC.stream()
                .filter(article -> word.startsWith(article) && word.length() - article.length() >= SHORTEST)
                .findFirst()
                .map(article -> word.substring(article.length()))
                .orElse(word);
    }

    /** Japanese and Chinese: a sign of theirs says as much as a syllable or a word. */
    private static boolean isWide(String word) {
        return !word.isEmpty() && word.charAt(0) >= FIRST_WIDE;
    }
}
