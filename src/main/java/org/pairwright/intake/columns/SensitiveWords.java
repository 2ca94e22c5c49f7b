package org.pairwright.intake.columns;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What columns are called that no mentoring program needs unasked: health, origin, religion, opinions, orientation (the
 * special categories of article 9 of the GDPR), salary and the day of birth.
 */
final class SensitiveWords {
    private static final Set<String> WORDS = Set.of(
            "health",
            "medical",
            "disability",
            "disabilities",
            "disabled",
            "diagnosis",
            "illness",
            "sickness",
            "sick",
            "pregnant",
            "pregnancy",
            "allergy",
            "allergies",
            "race",
            "racial",
            "ethnicity",
            "ethnic",
            "religion",
            "religious",
            "faith",
            "church",
            "political",
            "politics",
            "union",
            "sexual",
            "sexuality",
            "salary",
            "salaries",
            "wage",
            "wages",
            "compensation",
            "bonus",
            "income",
            "birth",
            "birthday",
            "birthdate",
            "dob",
            "born",
            "age",
            "gesundheit",
            "behinderung",
            "krankheit",
            "religionszugehorigkeit",
            "konfession",
            "gehalt",
            "lohn",
            "geburtsdatum",
            "geburtstag",
            "salud",
            "discapacidad",
            "religioso",
            "salario",
            "sueldo",
            "nacimiento",
            "sante",
            "handicap",
            "salaire",
            "naissance");

    private SensitiveWords() {}

    /** Whether a header has such a word. */
    static boolean standIn(String header) {
        return Stream.of(Plain.ofHeader(header).split(" ")).anyMatch(WORDS::contains);
    }
}
