package org.pairwright.intake.rows;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Role;

/** Roles in words: "Mentor", "a mentee", "both", "Mentor & Mentee", "Mentorin". A question mark is no answer. */
public final class Roles {
    private static final Set<String> BOTH = Set.of(
            "both", "both roles", "either", "beide", "beides", "beide rollen", "les deux", "ambos", "ambas", "os dois");
    private static final Set<String> MENTORS = Set.of(
            "mentor",
            "mentors",
            "mentorin",
            "mentoren",
            "mentorinnen",
            "mentora",
            "mentores",
            "mentore",
            "coach",
            "a mentor");
    private static final Set<String> MENTEES = Set.of(
            "mentee",
            "mentees",
            "mentoree",
            "mentorees",
            "protege",
            "proteges",
            "menti",
            "mentie",
            "mentorado",
            "mentorada",
            "mentore e",
            "mentorado a",
            "a mentee",
            "learner");
    private static final Pattern MENTOR_WORD = Pattern.compile("\\bmentor(s|in|en|innen|a|es)?\\b");
    private static final Pattern MENTEE_WORD = Pattern.compile("\\b(mentees?|mentorees?|mentorad[oa]s?|proteges?)\\b");

    private Roles() {}

    public static Optional<Role> of(String text) {
        String plain = Plain.of(text);
        if (text.contains("?") || plain.isEmpty()) {
            return Optional.empty();
        } else if (BOTH.contains(plain)) {
            return Optional.of(Role.BOTH);
        } else if (MENTORS.contains(plain)) {
            return Optional.of(Role.MENTOR);
        } else if (MENTEES.contains(plain)) {
            return Optional.of(Role.MENTEE);
        }
        return inSentence(plain);
    }

    /** The role that a sheet's name tells: "Mentors 2026", "Mentees". */
    public static Optional<Role> ofSheet(String name) {
        return inSentence(Plain.of(name)).filter(role -> role != Role.BOTH);
    }

    private static Optional<Role> inSentence(String plain) {
        boolean mentor = MENTOR_WORD.matcher(plain).find();
        boolean mentee = MENTEE_WORD.matcher(plain).find();
        if (mentor && mentee) {
            return Optional.of(Role.BOTH);
        } else if (mentor) {
            return Optional.of(Role.MENTOR);
        }
        return mentee ? Optional.of(Role.MENTEE) : Optional.empty();
    }
}
