package org.pairwright.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;

/**
 * What stands in the form about a person, as typed.
 *
 * @param typed by entry: those named here, the built-in fields and the administrator's own by their names
 */
public record Draft(Role role, Status status, Map<String, String> typed) {
    public static final String FIRST = "first";
    public static final String LAST = "last";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String EMPLOYEE_ID = "employeeId";
    public static final String ROLE = "role";
    public static final String PLACES = "places";
    public static final String MENTORS_NEEDED = "mentorsNeeded";

    public Draft {
        typed = Map.copyOf(typed);
    }

    /** Somebody new: a mentee who applied and needs one mentor. */
    public static Draft blank() {
        return new Draft(Role.MENTEE, Status.APPLIED, Map.of(PLACES, "1", MENTORS_NEEDED, "1"));
    }

    /** Somebody known, as she stands on the desk. */
    public static Draft of(Enrolled known) {
        var person = known.person();
        var participant = known.participant();
        var workplace = person.workplace();
        var typed = new HashMap<String, String>();
        typed.put(FIRST, person.name().first());
        typed.put(LAST, person.name().last());
        typed.put(EMAIL, person.contact().email());
        typed.put(PHONE, person.contact().phone());
        typed.put(EMPLOYEE_ID, workplace.employeeId());
        typed.put(BuiltIn.SITE, workplace.site());
        typed.put(BuiltIn.DEPARTMENT, workplace.department());
        typed.put(BuiltIn.LEVEL, number(workplace.level()));
        typed.put(BuiltIn.TIMEZONE, workplace.timezone());
        typed.put(BuiltIn.MANAGER, workplace.manager().asWritten());
        typed.put(PLACES, String.valueOf(participant.role().mentors() ? participant.places() : 1));
        typed.put(MENTORS_NEEDED, String.valueOf(participant.role().isMentored() ? participant.mentorsNeeded() : 1));
        person.answers().byField().forEach((field, answer) -> typed.put(field, AnswerText.of(answer)));
        participant.answers().byField().forEach((field, answer) -> typed.put(field, AnswerText.of(answer)));
        return new Draft(participant.role(), participant.status(), typed);
    }

    /** The text of an entry without blanks around it, empty where nothing was typed. */
    public String text(String entry) {
        return typed.getOrDefault(entry, "").strip();
    }

    public Draft with(String entry, String text) {
        var changed = new HashMap<>(typed);
        changed.put(entry, text);
        return new Draft(role, status, changed);
    }

    public Draft withRole(Role changed) {
        return new Draft(changed, status, typed);
    }

    public Draft withStatus(Status changed) {
        return new Draft(role, changed, typed);
    }

    /** The fields whose answers stand in a form: the built-in ones, then the administrator's own. */
    static List<AskedField> asked(List<ProfileField> known) {
        var asked = new ArrayList<>(List.of(
                new AskedField(BuiltIn.LANGUAGES, BelongsTo.PERSON, FieldKind.SEVERAL_CHOICES),
                new AskedField(BuiltIn.OFFERED, BelongsTo.PARTICIPANT, FieldKind.SEVERAL_CHOICES),
                new AskedField(BuiltIn.WANTED, BelongsTo.PARTICIPANT, FieldKind.SEVERAL_CHOICES),
                new AskedField(BuiltIn.NOTES, BelongsTo.PARTICIPANT, FieldKind.TEXT)));
        known.stream()
                .filter(field -> !BuiltIn.ALL.contains(field.name()))
                .map(field -> new AskedField(field.name(), field.belongsTo(), field.kind()))
                .forEach(asked::add);
        return asked;
    }

    /** Where the answer of an entry is kept and how it is read. */
    record AskedField(String name, BelongsTo belongsTo, FieldKind kind) {}

    private static String number(OptionalInt level) {
        return level.isPresent() ? String.valueOf(level.getAsInt()) : "";
    }
}
