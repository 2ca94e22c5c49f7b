package org.pairwright.storage.removal;

import static org.pairwright.storage.generated.Tables.CHOICE;
import static org.pairwright.storage.generated.Tables.CIRCLE;
import static org.pairwright.storage.generated.Tables.CONCERN;
import static org.pairwright.storage.generated.Tables.CONSENT;
import static org.pairwright.storage.generated.Tables.GOAL;
import static org.pairwright.storage.generated.Tables.NOT_SAME;
import static org.pairwright.storage.generated.Tables.PAIR;
import static org.pairwright.storage.generated.Tables.PAIR_EVENT;
import static org.pairwright.storage.generated.Tables.PARTICIPANT;
import static org.pairwright.storage.generated.Tables.PERSON;
import static org.pairwright.storage.generated.Tables.PIN_BAN;
import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;
import static org.pairwright.storage.generated.Tables.SESSION;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.pairwright.program.care.Removal;
import org.pairwright.program.care.Trace;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.people.Workplace;
import org.pairwright.storage.Journal;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ParticipantRecord;
import org.pairwright.storage.json.AnswersJson;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.json.SentenceJson;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.parts.Leaver;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.run.PartStore;
import org.pairwright.text.Sentence;

/**
 * Removes one person: her rows go where nothing countable hangs on them, and are emptied where something does; then
 * what the journal shows of them is emptied, and her name is looked for in every text of the desk.
 */
public final class Removing {
    private static final String NO_ANSWERS = AnswersJson.write(Answers.NONE);
    private static final String NO_REASONS = "[]";

    private final OpenStep step;
    private final PersonToRemove who;
    private final PersonRows rows;
    private final PersonRows ever;

    private Removing(OpenStep step, PersonToRemove who) {
        this.step = step;
        this.who = who;
        rows = new PersonRows(step.reading(), who.person());
        ever = rows.withFormer();
    }

    /**
     * Removes her rows, what the journal shows of them, and her name in every text. The step says that somebody was
     * removed and cannot be taken back.
     *
     * @return the proof, which is kept and says nothing of her
     */
    public static Removal of(PersonToRemove who, Journal journal, Sentence sentence) {
        return journal.forget(step -> new Removing(step, who).run(), sentence);
    }

    private Removal run() {
        var counts = rows.counts();
        var person = PersonStore.find(step.reading(), who.person()).orElseThrow();
        var texts = TextSearch.about(step.reading(), person, who.mark());
        removeWhatIsHersAlone();
        emptyRuns();
        emptyPairs();
        new LeavingCircles(step, rows.of(PARTICIPANT), rows.paired()).leave(rows.read(CIRCLE));
        removeOrEmptyParticipants();
        counts.put(Trace.IMAGES, new JournalImages(step).empty(ever));
        counts.put(Trace.PASSAGES, texts.removeAll(step));
        return RemovalStore.save(step, Removal.of(who.on(), counts, texts.shared(), who.backups()));
    }

    private void removeWhatIsHersAlone() {
        step.delete(CONSENT, rows.of(CONSENT));
        step.delete(PIN_BAN, rows.of(PIN_BAN));
        step.delete(CHOICE, rows.of(CHOICE));
        step.delete(CONCERN, rows.of(CONCERN));
        step.delete(NOT_SAME, rows.of(NOT_SAME));
        var managed = step.reading()
                .selectFrom(PERSON)
                .where(PERSON.MANAGER.eq(who.person()))
                .fetch();
        managed.forEach(person -> {
            person.setManager(null);
            person.setManagerAsWritten("");
        });
        step.update(managed);
    }

    /** Everybody else in a run stays as she was; of her only that somebody was there. */
    private void emptyRuns() {
        var hers = rows.of(PARTICIPANT);
        var why = Sentence.of("removal.whyRemoved");
        var leaver = new Leaver(hers, gone(), who.standIn(), why);
        PartStore.rewrite(step, leaver::removedFrom);
        change(RUN, run -> {
            if (run.getParts() == null) {
                run.setPeople(RunJson.withoutPerson(run.getPeople(), hers, who.standIn()));
                run.setSettings(RunJson.withoutPinsOf(run.getSettings(), hers));
            }
        });
        change(RUN_PAIR, pair -> pair.setReasons(NO_REASONS));
        change(RUN_UNPLACED, unplaced -> {
            unplaced.setWhy(SentenceJson.write(why));
            unplaced.setRepair(null);
        });
    }

    /** That they met stays, what was said does not. */
    private void emptyPairs() {
        var running = rows.running();
        change(PAIR, pair -> {
            pair.setNote("");
            pair.setReasons(NO_REASONS);
        });
        change(SESSION, session -> session.setTopic(""));
        change(GOAL, goal -> goal.setDescription(""));
        change(PAIR_EVENT, event -> event.setReason(""));
        step.save(running.stream()
                .map(pair -> PairStore.row(new PairEvent(0, pair, who.on(), PairEvent.Kind.ENDED, "")))
                .toList());
    }

    private void removeOrEmptyParticipants() {
        var gone = gone();
        step.deleteWhere(RUN_PAIR, RUN_PAIR.MENTEE.in(gone).or(RUN_PAIR.MENTOR.in(gone)));
        step.deleteWhere(RUN_UNPLACED, RUN_UNPLACED.PARTICIPANT.in(gone));
        step.delete(PARTICIPANT, gone);
        if (rows.paired().isEmpty()) {
            step.delete(PERSON, Set.of(who.person()));
        } else {
            change(PARTICIPANT, Removing::empty);
            step.update(List.of(PersonStore.row(standIn())));
        }
    }

    /** The participants of hers who are in no pair. */
    private Set<Long> gone() {
        var gone = new TreeSet<>(rows.of(PARTICIPANT));
        gone.removeAll(rows.paired());
        return gone;
    }

    private static void empty(ParticipantRecord participant) {
        participant.setUid(UUID.randomUUID());
        participant.setStatus(Status.WITHDRAWN.name());
        participant.setAwayFrom(null);
        participant.setAwayUntil(null);
        participant.setAnswers(NO_ANSWERS);
    }

    private Person standIn() {
        return new Person(
                who.person(),
                UUID.randomUUID(),
                new Name("", who.standIn()),
                new Contact("", ""),
                Workplace.UNKNOWN,
                Optional.empty(),
                OptionalInt.empty(),
                Answers.NONE,
                Optional.of(who.on()));
    }

    private <R extends UpdatableRecord<R>> void change(Table<R> table, Consumer<R> empty) {
        var there = rows.read(table);
        there.forEach(empty);
        step.update(there);
    }
}
