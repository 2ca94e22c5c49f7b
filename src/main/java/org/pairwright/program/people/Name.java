package org.pairwright.program.people;

/** A person's name as she writes it. One part may be empty, not both. */
public record Name(String first, String last) {

    public Name {
        if (first.isBlank() && last.isBlank()) {
            throw new IllegalArgumentException("a name needs a first or a last part");
        }
    }

    /** Both parts, first name first; in Chinese, Japanese and Korean writing the family name. */
    public String full() {
        boolean familyFirst = !last.isEmpty() && isEastAsian(last.codePointAt(0));
        return (familyFirst ? last + " " + first : first + " " + last).strip();
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
