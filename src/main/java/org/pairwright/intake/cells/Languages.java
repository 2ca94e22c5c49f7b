package org.pairwright.intake.cells;

import java.util.List;
import java.util.Set;
import org.pairwright.intake.columns.Plain;

/** The names of the languages that people work in, as the speakers of seven languages call them. */
final class Languages {
    private static final Set<String> NAMES = Words.of("""
            english, german, french, spanish, portuguese, italian, dutch, polish, czech, slovak, hungarian, romanian, bulgarian, greek, turkish,
            russian, ukrainian, serbian, croatian, slovenian, swedish, danish, norwegian, finnish, estonian, latvian, lithuanian, arabic, hebrew,
            persian, farsi, urdu, hindi, bengali, tamil, telugu, kannada, malayalam, marathi, punjabi, gujarati, chinese, mandarin, cantonese,
            japanese, korean, vietnamese, thai, indonesian, malay, tagalog, filipino, swahili, kiswahili, yoruba, igbo, hausa, amharic, zulu, afrikaans,
            catalan, basque, galician, irish, welsh,
            englisch, deutsch, französisch, spanisch, portugiesisch, italienisch, niederländisch, polnisch, tschechisch, ungarisch, rumänisch, griechisch,
            türkisch, russisch, ukrainisch, serbisch, kroatisch, schwedisch, dänisch, norwegisch, finnisch, arabisch, chinesisch, japanisch, koreanisch,
            anglais, allemand, français, espagnol, portugais, italien, néerlandais, polonais, roumain, grec, turc, russe, arabe, chinois, japonais, coréen,
            inglés, alemán, francés, español, portugués, italiano, holandés, polaco, rumano, griego, turco, ruso, árabe, chino, japonés, coreano, catalán,
            inglês, alemão, francês, espanhol, português, neerlandês, polonês, romeno, grego, russo, chinês, japonês, mandarim,
            英語, ドイツ語, フランス語, スペイン語, ポルトガル語, 日本語, 中国語, 韓国語, イタリア語, アラビア語, ロシア語,
            الإنجليزية, إنجليزي, انجليزي, العربية, عربي, الفرنسية, فرنسي, الألمانية, ألماني, الإسبانية, إسباني, اليابانية, البرتغالية, الصينية""");

    private Languages() {}

    static boolean areAll(List<String> words) {
        return words.size() > 1 && words.stream().map(Plain::of).allMatch(NAMES::contains);
    }
}
