package org.pairwright.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.storage.Journal;
import org.pairwright.storage.run.ScenarioStore;
import org.pairwright.text.Sentence;

/** The runs of a program beside each other: which have a name, which is looked at, and what is taken over from one. */
public final class Scenarios {
    private static final int LONGEST_NAME = 200;

    private final PairingStores stores;
    private final ScenarioStore scenarios;
    private final Acts acts;

    /** What else is done with a scenario. */
    public record Acts(Journal journal, Pairs pairs, PinsAndBans pinsAndBans) {}

    public Scenarios(PairingStores stores, ScenarioStore scenarios, Acts acts) {
        this.stores = stores;
        this.scenarios = scenarios;
        this.acts = acts;
    }

    /** What comes of a change to the list. */
    public sealed interface Kept {

        /**
         * It is kept.
         *
         * @param step with which it can be taken back
         */
        record Done(long step) implements Kept {}

        /** It cannot be: says why, and what to do instead. */
        record Refused(Sentence why) implements Kept {}
    }

    /** Every run of the program, named or not, the newest first. */
    public List<Scenario> of(long program) {
        return scenarios.ofProgram(program);
    }

    /** One with all that it proposes. */
    public Optional<Run> find(long run) {
        return stores.results().runs().find(run);
    }

    /** The one that the proposal shows; none before the first run. */
    public OptionalLong shown(long program) {
        return scenarios.shown(program);
    }

    /** Makes a run a scenario, or gives a scenario another name. Two of one program do not have the same. */
    public Kept name(Scenario scenario, String name) {
        var given = name.strip();
        var refused = refusal(scenario, given);
        if (refused.isPresent()) {
            return new Kept.Refused(refused.get());
        }
        var said = scenario.name().isPresent()
                ? Sentence.of("pairing.step.scenarioRenamed", scenario.name().get(), given)
                : Sentence.of("pairing.step.scenarioSaved", given);
        return record(said, Optional.of(given), scenario);
    }

    /** The run stays, but is no scenario any more. */
    public Kept unname(Scenario scenario) {
        var said = Sentence.of("pairing.step.scenarioUnnamed", scenario.name().orElse(""));
        return record(said, Optional.empty(), scenario);
    }

    /** Removes the run with all that it proposes; refused where pairs were made of it, since they tell where they come from. */
    public Kept remove(Scenario scenario) {
        if (scenarios.isInUse(scenario.id())) {
            return new Kept.Refused(Sentence.of("pairing.scenario.inUse", called(scenario)));
        }
        acts.journal().record(StepKind.RUN, Sentence.of("pairing.step.scenarioRemoved", called(scenario)), step -> {
            scenarios.remove(step, scenario.id());
            return scenario;
        });
        return new Kept.Done(acts.journal().number());
    }

    /** The proposal shows this one from now on, until another run is made. */
    public Kept adopt(Scenario scenario) {
        if (scenarios.shown(scenario.program()).equals(OptionalLong.of(scenario.id()))) {
            return new Kept.Refused(Sentence.of("pairing.scenario.shownAlready", called(scenario)));
        }
        acts.journal().record(StepKind.RUN, Sentence.of("pairing.step.scenarioAdopted", called(scenario)), step -> {
            scenarios.show(step, scenario.program(), scenario.id());
            return scenario;
        });
        return new Kept.Done(acts.journal().number());
    }

    /** Makes pairs of some of what a scenario proposes, after the same checks as any confirmation. */
    public Confirmation confirm(Run run, Collection<ProposedPair> chosen, LocalDate today) {
        return acts.pairs().confirm(run, chosen, today);
    }

    /** Pins some of what a scenario proposes, so that every further run has them: all or, where one cannot be, none. */
    public PinsAndBans.Said pin(Run run, Collection<ProposedPair> chosen, String note) {
        return acts.pinsAndBans()
                .pinAll(
                        run.program(),
                        chosen.stream()
                                .map(pair -> new Couple(pair.mentee(), pair.mentor()))
                                .toList(),
                        note);
    }

    /** Its name, or when it was made where it has none. */
    public static Sentence called(Scenario scenario) {
        return scenario.name()
                .map(name -> Sentence.of("pairing.scenario.named", name))
                .orElseGet(() -> Sentence.of("pairing.scenario.unnamed", scenario.ranAt()));
    }

    private Kept record(Sentence said, Optional<String> name, Scenario scenario) {
        acts.journal().record(StepKind.RUN, said, step -> {
            scenarios.name(step, scenario.id(), name);
            return scenario;
        });
        return new Kept.Done(acts.journal().number());
    }

    private Optional<Sentence> refusal(Scenario scenario, String name) {
        if (name.isEmpty()) {
            return Optional.of(Sentence.of("pairing.scenario.noName"));
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Sentence.of("pairing.scenario.longName", name.length(), LONGEST_NAME));
        }
        return scenarios.ofProgram(scenario.program()).stream()
                .filter(other -> other.id() != scenario.id())
                .filter(other -> other.name().filter(name::equalsIgnoreCase).isPresent())
                .findFirst()
                .map(other -> Sentence.of("pairing.scenario.sameName", name, other.ranAt()));
    }
}
