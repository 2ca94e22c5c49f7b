package org.pairwright.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.care.Consent;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.storage.Journal;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.text.Sentence;

/** Writes down what participants agreed to and that they took it back. The wording used last is offered again. */
public final class Consents {
    private static final int LONGEST = 20_000;

    private final Journal journal;
    private final Stores stores;
    private final Clock clock;

    /** Where consents, names and the wording lie. */
    public record Stores(ConsentStore consents, PersonStore persons, SettingStore settings) {}

    public Consents(Journal journal, Stores stores, Clock clock) {
        this.journal = journal;
        this.stores = stores;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Consent> of(long participant) {
        return stores.consents().ofParticipant(participant);
    }

    /** The wording that the program's people agreed to last; empty where none was written down yet. */
    public Optional<String> wording(long program) {
        return stores.settings().read(wordingOf(program));
    }

    /**
     * Writes down that the participant agreed.
     *
     * @param until the last day it holds, if it has an end
     */
    public Kept give(Participant participant, String wording, LocalDate on, Optional<LocalDate> until) {
        var words = wording.strip();
        return trouble(words, on, until).<Kept>map(Kept.Refused::new).orElseGet(() -> {
            var sentence = Sentence.of("care.step.agreed", name(participant));
            journal.record(StepKind.CONSENT, sentence, step -> {
                stores.settings().write(step, wordingOf(participant.program()), words);
                return stores.consents().save(step, Consent.given(participant.id(), words, on, until));
            });
            return new Kept.Done(sentence, journal.number());
        });
    }

    /** From today on she does not agree any more. */
    public Kept withdraw(Participant participant, Consent consent) {
        var sentence = Sentence.of("care.step.withdrew", name(participant));
        journal.record(
                StepKind.CONSENT,
                sentence,
                step -> stores.consents().save(step, consent.withdrawn(LocalDate.now(clock))));
        return new Kept.Done(sentence, journal.number());
    }

    private Optional<Sentence> trouble(String wording, LocalDate on, Optional<LocalDate> until) {
        if (wording.isEmpty()) {
            return Optional.of(Sentence.of("care.noWording"));
        }
        if (wording.length() > LONGEST) {
            return Optional.of(Sentence.of("care.tooLong", LONGEST));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return Optional.of(Sentence.of("care.notYet", on));
        }
        return until.filter(last -> last.isBefore(on)).map(last -> Sentence.of("care.endsBefore", last, on));
    }

    private String name(Participant participant) {
        return stores.persons()
                .find(participant.person())
                .map(person -> person.name().full())
                .orElse("");
    }

    private static String wordingOf(long program) {
        return "consent.wording." + program;
    }
}
