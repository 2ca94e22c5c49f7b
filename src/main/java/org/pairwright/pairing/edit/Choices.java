package org.pairwright.pairing.edit;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.text.Sentence;

/** Whom participants would rather have, and whom rather not, as she writes it down for them. */
public final class Choices {
    private final PairingStores stores;
    private final Journal journal;

    public Choices(PairingStores stores, Journal journal) {
        this.stores = stores;
        this.journal = journal;
    }

    /** All of a program. */
    public List<Choice> of(long program) {
        return stores.terms().choices().ofProgram(program);
    }

    /**
     * Somebody's first, second ... choice. Whoever stood at that rank moves on by one, and so does the next, up to a rank
     * that is free.
     *
     * @param rank from 1 to {@link Choice#LAST}
     * @return the step with which it can be taken back
     */
    public long rank(long program, long chooser, long chosen, int rank) {
        var others = of(program).stream()
                .filter(one -> one.chooser() == chooser && one.chosen() != chosen && !one.avoids())
                .collect(toMap(Choice::rank, Function.identity(), (one, _) -> one));
        var saying = new ArrayList<>(List.of(choice(program, chooser, chosen, rank)));
        var beyond = moveOn(others, rank, saying);
        journal.record(StepKind.CHOICE, Sentence.of("pairing.step.choice", name(chooser)), step -> {
            stores.terms().choices().removeAll(step, beyond);
            return stores.terms().choices().saveAll(step, saying);
        });
        return journal.number();
    }

    /** Moves on who stood at a rank; answers whom the last rank leaves no place. */
    private static List<Long> moveOn(Map<Integer, Choice> others, int rank, List<Choice> moved) {
        var next = Optional.ofNullable(others.get(rank));
        while (next.isPresent() && next.get().rank() < Choice.LAST) {
            var further = next.get().withRank(next.get().rank() + 1);
            moved.add(further);
            next = Optional.ofNullable(others.get(further.rank()));
        }
        return next.map(Choice::id).stream().toList();
    }

    /** Somebody would rather not have this one: they are not proposed to each other, unless she pins them. */
    public long avoid(long program, long chooser, long avoided) {
        var avoiding = List.of(choice(program, chooser, avoided, Choice.AVOID));
        journal.record(
                StepKind.CHOICE,
                Sentence.of("pairing.step.avoid", name(chooser)),
                step -> stores.terms().choices().saveAll(step, avoiding));
        return journal.number();
    }

    /** Takes back what somebody said of another. Answers with the step, or with nothing where nothing was said. */
    public Optional<Long> takeBack(long program, long chooser, long chosen) {
        return said(program, chooser, chosen).map(choice -> {
            journal.record(StepKind.CHOICE, Sentence.of("pairing.step.choiceBack", name(chooser)), step -> {
                stores.terms().choices().removeAll(step, List.of(choice.id()));
                return choice;
            });
            return journal.number();
        });
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

    /** Of one participant, without reading the whole program. */
    private String name(long participant) {
        return stores.people()
                .participants()
                .find(participant)
                .flatMap(one -> stores.people().persons().find(one.person()))
                .map(person -> person.name().full())
                .orElse("");
    }
}
