package org.pairwright.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Whom participants would rather have, and whom rather not, as she writes it down for them. */
public final class Choices {
    private final PairingStores stores;
    private final Journal journal;
    private final Clock clock;

    public Choices(PairingStores stores, Journal journal, Clock clock) {
        this.stores = stores;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of a program. */
    public List<Choice> of(long program) {
        return stores.terms().choices().ofProgram(program);
    }

    /**
     * Somebody's choices, the first first; they replace those of before. Whom she would rather not have stays so.
     *
     * @return the step with which it can be taken back
     */
    public long say(long program, long chooser, List<Long> chosen) {
        var saying = new ArrayList<Choice>();
        for (long one : chosen) {
            saying.add(choice(program, chooser, one, saying.size() + 1));
        }
        var before = of(program).stream()
                .filter(one -> one.chooser() == chooser && !one.avoids() && !chosen.contains(one.chosen()))
                .map(Choice::id)
                .toList();
        return keep(program, chooser, saying, before, "pairing.step.choices");
    }

    /** Somebody would rather not have this one: they are not proposed to each other, unless she pins them. */
    public long avoid(long program, long chooser, long avoided) {
        var avoiding = List.of(choice(program, chooser, avoided, Choice.AVOID));
        return keep(program, chooser, avoiding, List.of(), "pairing.step.avoid");
    }

    /** Takes back what somebody said of another. Answers with the step, or with nothing where nothing was said. */
    public Optional<Long> takeBack(long program, long chooser, long chosen) {
        return said(program, chooser, chosen).map(choice -> {
            journal.record(StepKind.CHOICE, Sentence.of("pairing.step.choiceBack", name(program, chooser)), step -> {
                stores.terms().choices().removeAll(step, List.of(choice.id()));
                return choice;
            });
            return journal.number();
        });
    }

    private long keep(long program, long chooser, List<Choice> choices, List<Long> instead, String what) {
        journal.record(StepKind.CHOICE, Sentence.of(what, name(program, chooser), choices.size()), step -> {
            stores.terms().choices().removeAll(step, instead);
            return stores.terms().choices().saveAll(step, choices);
        });
        return journal.number();
    }

    private Choice choice(long program, long chooser, long chosen, int rank) {
        long id = said(program, chooser, chosen).map(Choice::id).orElse(0L);
        return new Choice(id, program, chooser, chosen, rank);
    }

    private Optional<Choice> said(long program, long chooser, long chosen) {
        return of(program).stream()
                .filter(one -> one.chooser() == chooser && one.chosen() == chosen)
                .findFirst();
    }

    private String name(long program, long participant) {
        return Roster.of(stores, program, LocalDate.now(clock)).name(participant);
    }
}
