package org.pairwright.pairing.edit;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.pairing.roster.RulesBetween;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** What she says of one pair: it must be, or must not be. A pair has at most one of the two; the later replaces the earlier. */
public final class PinsAndBans {
    private final PairingStores stores;
    private final Journal journal;
    private final Clock clock;

    public PinsAndBans(PairingStores stores, Journal journal, Clock clock) {
        this.stores = stores;
        this.journal = journal;
        this.clock = clock;
    }

    /** What comes of saying it. */
    public sealed interface Said {

        /**
         * It is kept.
         *
         * @param step with which it can be taken back
         */
        record Done(long step) implements Said {}

        /** It cannot be: names the rule, or what else stands in the way. */
        record Refused(Sentence why) implements Said {}
    }

    /** This pair must be. A pin against a rule is refused: rules are never broken silently. */
    public Said pin(long program, long mentee, long mentor, String note) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        var refused = refusal(roster, mentee, mentor);
        return refused.isPresent()
                ? new Said.Refused(
                        Sentence.of("pairing.pin.refused", roster.name(mentee), roster.name(mentor), refused.get()))
                : say(new PinBan(0, program, mentee, mentor, PinBan.Kind.PIN, note));
    }

    /** These pairs must be, as one step: all of them or, where one cannot be, none. */
    public Said pinAll(long program, List<Couple> couples, String note) {
        var roster = Roster.of(stores, program, LocalDate.now(clock));
        for (Couple couple : couples) {
            var refused = refusal(roster, couple.mentee(), couple.mentor());
            if (refused.isPresent()) {
                return new Said.Refused(Sentence.of(
                        "pairing.pin.refused",
                        roster.name(couple.mentee()),
                        roster.name(couple.mentor()),
                        refused.get()));
            }
        }
        return sayAll(
                program, couples, couple -> saying(program, couple, PinBan.Kind.PIN, note), "pairing.step.pinAll");
    }

    /** These pairs must not be, all for the reason in the note, as one step. */
    public Said banAll(long program, List<Couple> couples, String note) {
        return sayAll(
                program, couples, couple -> saying(program, couple, PinBan.Kind.BAN, note), "pairing.step.banAll");
    }

    /** Takes back what was said of these pairs, as one step. Answers with the step, or with nothing where nothing was said. */
    public Optional<Long> liftAll(long program, List<Couple> couples) {
        var known = known(program);
        var ids = couples.stream()
                .flatMap(couple -> Optional.ofNullable(known.get(couple)).stream())
                .map(PinBan::id)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        journal.record(StepKind.PIN_BAN, Sentence.of("pairing.step.liftAll", ids.size()), step -> {
            stores.terms().pinsAndBans().removeAll(step, ids);
            return ids;
        });
        return Optional.of(journal.number());
    }

    /** This pair must not be, for the reason in the note. */
    public Said ban(long program, long mentee, long mentor, String note) {
        return say(new PinBan(0, program, mentee, mentor, PinBan.Kind.BAN, note));
    }

    /** Takes back what was said of a pair. Answers with the step, or with nothing where nothing was said. */
    public Optional<Long> lift(long program, long mentee, long mentor) {
        return Optional.ofNullable(known(program).get(new Couple(mentee, mentor)))
                .map(pinBan -> {
                    var sentence = Sentence.of("pairing.step.lift", name(mentee), name(mentor));
                    journal.record(StepKind.PIN_BAN, sentence, step -> {
                        stores.terms().pinsAndBans().removeAll(step, List.of(pinBan.id()));
                        return pinBan;
                    });
                    return journal.number();
                });
    }

    private static Optional<Sentence> refusal(Roster roster, long mentee, long mentor) {
        var one = roster.participant(mentee);
        var other = roster.participant(mentor);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(Sentence.of("pairing.refused.gone"));
        }
        return roster.notAgain(mentee, mentor)
                ? Optional.of(Sentence.of("pairing.refused.known"))
                : new RulesBetween(roster).brokenBy(one.get(), other.get());
    }

    private Said say(PinBan saying) {
        var sentence = Sentence.of(
                saying.kind() == PinBan.Kind.PIN ? "pairing.step.pin" : "pairing.step.ban",
                name(saying.mentee()),
                name(saying.mentor()));
        var known = known(saying.program());
        journal.record(
                StepKind.PIN_BAN, sentence, step -> stores.terms().pinsAndBans().save(step, numbered(known, saying)));
        return new Said.Done(journal.number());
    }

    private static PinBan saying(long program, Couple couple, PinBan.Kind kind, String note) {
        return new PinBan(0, program, couple.mentee(), couple.mentor(), kind, note);
    }

    private Said sayAll(long program, List<Couple> couples, Function<Couple, PinBan> saying, String key) {
        var known = known(program);
        journal.record(StepKind.PIN_BAN, Sentence.of(key, couples.size()), step -> {
            couples.forEach(couple -> stores.terms().pinsAndBans().save(step, numbered(known, saying.apply(couple))));
            return couples;
        });
        return new Said.Done(journal.number());
    }

    /** In place of what was said of the two before. */
    private static PinBan numbered(Map<Couple, PinBan> known, PinBan saying) {
        var before = known.get(new Couple(saying.mentee(), saying.mentor()));
        long id = before == null ? 0 : before.id();
        return new PinBan(id, saying.program(), saying.mentee(), saying.mentor(), saying.kind(), saying.note());
    }

    /** What is said already, by the two; nobody else is read for it. */
    private Map<Couple, PinBan> known(long program) {
        return stores.terms().pinsAndBans().ofProgram(program).stream()
                .collect(toMap(one -> new Couple(one.mentee(), one.mentor()), Function.identity(), (one, _) -> one));
    }

    private String name(long participant) {
        return stores.people()
                .participants()
                .find(participant)
                .flatMap(one -> stores.people().persons().find(one.person()))
                .map(one -> one.name().full())
                .orElse("");
    }
}
