package org.pairwright.desk.leaving;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Purpose;
import org.pairwright.program.proposal.Aim;
import org.pairwright.text.Messages;

/** Columns that hold one of a few constants: on the sheet stands its word. */
final class Coded {
    private static final Map<String, Class<? extends Enum<?>>> COLUMNS = Map.ofEntries(
            column("program", "purpose", Purpose.class),
            column("profile_field", "belongs_to", BelongsTo.class),
            column("profile_field", "asked_of", AskedOf.class),
            column("profile_field", "kind", FieldKind.class),
            column("participant", "role", Role.class),
            column("participant", "status", Status.class),
            column("criterion", "missing", MissingPolicy.class),
            column("pin_ban", "kind", PinBan.Kind.class),
            column("run", "aim", Aim.class),
            column("pair_event", "kind", PairEvent.Kind.class),
            column("goal", "alignment", Goal.Alignment.class),
            column("goal", "state", Goal.State.class),
            column("session", "channel", Session.Channel.class),
            column("session", "missed_by", Session.MissedBy.class),
            column("step", "kind", StepKind.class));

    private final Map<String, String> words;

    private static Map.Entry<String, Class<? extends Enum<?>>> column(
            String table, String column, Class<? extends Enum<?>> type) {
        return Map.entry(table + "." + column, type);
    }

    private Coded(Map<String, String> words) {
        this.words = words;
    }

    /** The words of a column's constants; empty where it holds anything. */
    static Optional<Coded> of(String table, String column, Messages messages) {
        return Optional.ofNullable(COLUMNS.get(table + "." + column))
                .map(type -> new Coded(
                        Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, messages::word))));
    }

    /** The word for a constant; what is none stands as it is. */
    String word(String constant) {
        return words.getOrDefault(constant, constant);
    }

    /** {@code Mentee = MENTEE}, one line each, for whoever reads the sheet back. */
    String legend() {
        return words.entrySet().stream()
                .map(entry -> entry.getValue() + " = " + entry.getKey())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
