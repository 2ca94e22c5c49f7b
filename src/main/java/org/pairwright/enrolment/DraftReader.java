package org.pairwright.enrolment;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Workplace;
import org.pairwright.text.Sentence;

/**
 * Reads one form: what it makes of the person and the participant, and every problem by its entry. What was not touched
 * in the form stays as it was, to the letter.
 */
final class DraftReader {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");

    private final Draft draft;
    private final Draft before;
    private final Map<String, Sentence> problems = new HashMap<>();

    /**
     * @param draft what stands in the form now
     * @param before what stood there when it was opened
     */
    DraftReader(Draft draft, Draft before) {
        this.draft = draft;
        this.before = before;
    }

    Map<String, Sentence> problems() {
        return problems;
    }

    /** The checks that need nothing but the form. Where they find nothing, the other methods may be asked. */
    void check(RunningPairs running, List<Draft.AskedField> asked) {
        if (draft.text(Draft.FIRST).isEmpty() && draft.text(Draft.LAST).isEmpty()) {
            problem(Draft.FIRST, Sentence.of("enrolment.problem.noName"));
        }
        var email = draft.text(Draft.EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problem(Draft.EMAIL, Sentence.of("enrolment.problem.email", email));
        }
        checkWorkplace();
        checkRole(running);
        asked.forEach(this::checkAnswer);
    }

    void problem(String entry, Sentence sentence) {
        problems.putIfAbsent(entry, sentence);
    }

    boolean touched(String entry) {
        return !draft.text(entry).equals(before.text(entry));
    }

    Name name() {
        return new Name(draft.text(Draft.FIRST), draft.text(Draft.LAST));
    }

    Person person(Person known, ReportsTo manager, List<Draft.AskedField> asked) {
        return known.withName(name())
                .withContact(new Contact(draft.text(Draft.EMAIL), draft.text(Draft.PHONE)))
                .withWorkplace(new Workplace(
                        draft.text(Draft.EMPLOYEE_ID),
                        draft.text(BuiltIn.SITE),
                        draft.text(BuiltIn.DEPARTMENT),
                        level(),
                        draft.text(BuiltIn.TIMEZONE),
                        manager))
                .withAnswers(answers(known.answers(), BelongsTo.PERSON, asked));
    }

    Participant participant(Participant known, List<Draft.AskedField> asked) {
        var role = draft.role();
        return known.withStatus(draft.status())
                .withRole(
                        role,
                        role.mentors() ? whole(Draft.PLACES) : 0,
                        role.isMentored() ? whole(Draft.MENTORS_NEEDED) : 0)
                .withAnswers(answers(known.answers(), BelongsTo.PARTICIPANT, asked));
    }

    private void checkWorkplace() {
        var level = draft.text(BuiltIn.LEVEL);
        if (!level.isEmpty() && !isWhole(level)) {
            problem(BuiltIn.LEVEL, Sentence.of("enrolment.problem.level", level));
        }
        var zone = draft.text(BuiltIn.TIMEZONE);
        if (touched(BuiltIn.TIMEZONE) && !zone.isEmpty() && !isZone(zone)) {
            problem(BuiltIn.TIMEZONE, Sentence.of("enrolment.problem.timezone", zone));
        }
    }

    private void checkRole(RunningPairs running) {
        if (!draft.role().mentors() && running.asMentor() > 0) {
            problem(Draft.ROLE, Sentence.of("enrolment.problem.stillMentors", running.asMentor()));
        }
        if (!draft.role().isMentored() && running.asMentee() > 0) {
            problem(Draft.ROLE, Sentence.of("enrolment.problem.stillMentored", running.asMentee()));
        }
        if (draft.role().mentors()) {
            checkCount(Draft.PLACES, running.placesTaken());
        }
        if (draft.role().isMentored()) {
            checkCount(Draft.MENTORS_NEEDED, running.needsMet());
        }
    }

    private void checkCount(String entry, int taken) {
        var text = draft.text(entry);
        if (!isWhole(text) || Integer.parseInt(text) < 0) {
            problem(entry, Sentence.of("enrolment.problem.count", text));
        } else if (Integer.parseInt(text) < taken) {
            problem(entry, Sentence.of("enrolment.problem.taken", taken));
        }
    }

    private void checkAnswer(Draft.AskedField field) {
        var typed = draft.text(field.name());
        if (touched(field.name())
                && !typed.isEmpty()
                && AnswerText.read(typed, field.kind()).isEmpty()) {
            problem(field.name(), expected(field.kind(), typed));
        }
    }

    private static Sentence expected(FieldKind kind, String typed) {
        return switch (kind) {
            case DATE -> Sentence.of("enrolment.problem.date", typed);
            case YES_NO -> Sentence.of("enrolment.problem.yesNo", typed);
            case NUMBER, LEVEL, TEXT, ONE_CHOICE, SEVERAL_CHOICES -> Sentence.of("enrolment.problem.number", typed);
        };
    }

    private Answers answers(Answers known, BelongsTo whose, List<Draft.AskedField> asked) {
        var answers = known;
        for (var field : asked) {
            if (field.belongsTo() == whose && touched(field.name())) {
                var typed = draft.text(field.name());
                var without = answers.without(field.name());
                answers = typed.isEmpty()
                        ? without
                        : AnswerText.read(typed, field.kind())
                                .map(answer -> without.with(field.name(), answer))
                                .orElse(without);
            }
        }
        return answers;
    }

    private OptionalInt level() {
        return draft.text(BuiltIn.LEVEL).isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(BuiltIn.LEVEL));
    }

    private int whole(String entry) {
        return Integer.parseInt(draft.text(entry));
    }

    private static boolean isWhole(String text) {
        return text.matches("-?[0-9]{1,6}");
    }

    private static boolean isZone(String text) {
        try {
            return !ZoneId.of(text).getId().isEmpty();
        } catch (DateTimeException _) {
            return false;
        }
    }
}
