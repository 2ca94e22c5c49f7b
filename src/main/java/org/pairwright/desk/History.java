package org.pairwright.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.Undone;
import org.pairwright.text.Sentence;

/** Takes steps back and does them again, by itself (Ctrl+Z, Ctrl+Y) or the step that she names. */
public final class History {
    /** How far back Ctrl+Z looks for a step; any step can be named. */
    private static final int LOOK_BACK = 1_000;

    /** Of those who stay so many are named. */
    private static final int MOST_NAMED = 3;

    private final Journal journal;
    private final StepStore steps;

    public History(Journal journal, StepStore steps) {
        this.journal = journal;
        this.steps = steps;
    }

    /** The newest step in force: what Ctrl+Z would take back. */
    public Optional<Step> nextToUndo() {
        var latest = steps.latest(LOOK_BACK);
        var inForce = inForce(latest);
        return latest.stream()
                .takeWhile(step -> step.kind().canBeTakenBack())
                .filter(step -> step.kind() != StepKind.UNDO && inForce.contains(step.no()))
                .findFirst();
    }

    /** The newest undo, as long as nothing new was done after it: what Ctrl+Y would take back. */
    public Optional<Step> nextToRedo() {
        var latest = steps.latest(LOOK_BACK);
        var inForce = inForce(latest);
        return latest.stream()
                .takeWhile(step -> step.kind() == StepKind.UNDO)
                .filter(step -> inForce.contains(step.no()) && isUndoOfAnAct(step, latest))
                .findFirst();
    }

    /** Takes the newest step back and says what became of it. A run that followed by itself goes with what it followed. */
    public Sentence undo() {
        var followed = nextToUndo().filter(step -> step.kind() == StepKind.RUN_AFTER);
        long before = journal.number();
        var said = followed.map(this::undo);
        if (said.isPresent() && journal.number() == before) {
            return said.get();
        }
        return nextToUndo().or(this::newest).map(this::undo).orElseGet(() -> Sentence.of("desk.nothingToUndo"));
    }

    /** Says why it cannot be taken back, if it is of that kind. */
    private Optional<Step> newest() {
        return steps.latest(1).stream()
                .filter(step -> !step.kind().canBeTakenBack())
                .findFirst();
    }

    /** Does the step again that was taken back last, and says what became of it. */
    public Sentence redo() {
        var undo = nextToRedo();
        var said = undo.map(this::redo);
        undo.ifPresent(this::redoFollowing);
        return said.orElseGet(() -> Sentence.of("desk.nothingToRedo"));
    }

    /** The run that followed what was just done again, if it was taken back with it. */
    private void redoFollowing(Step undo) {
        nextToRedo()
                .filter(other -> other.no() == undo.no() - 1)
                .filter(other -> other.undoes().stream()
                        .boxed()
                        .flatMap(no -> steps.find(no).stream())
                        .anyMatch(step -> step.kind() == StepKind.RUN_AFTER))
                .ifPresent(this::redo);
    }

    /** Takes this step back and says what became of it. */
    public Sentence undo(long stepNo) {
        return steps.find(stepNo).map(this::undo).orElseGet(() -> Sentence.of("desk.nothingToUndo"));
    }

    /**
     * What became of a step that was to be taken back.
     *
     * @param part whether it is still in force, and some of it could be taken back
     */
    public record TakenBack(Sentence said, boolean part) {}

    /** Takes this step back, and tells whether a part of it could be where the whole cannot. */
    public TakenBack takeBack(long stepNo) {
        long before = journal.number();
        var said = undo(stepNo);
        return new TakenBack(said, journal.number() == before && offersPart(stepNo));
    }

    /**
     * Where a step could not be taken back as a whole: takes back what was neither changed nor built on since, and says
     * who went and who stayed.
     */
    public Sentence undoWhatCan(long stepNo) {
        return steps.find(stepNo)
                .filter(step -> step.kind().canBeTakenBack())
                .map(step -> said(
                        journal.undoWhatCan(stepNo, partly -> partly(partly, step.sentence())), step.sentence(), false))
                .orElseGet(() -> Sentence.of("desk.nothingToUndo"));
    }

    /** Whether some of a step that cannot be taken back as a whole could be: a step that brought people. */
    public boolean offersPart(long stepNo) {
        return steps.find(stepNo).filter(step -> step.kind() == StepKind.IMPORT).isPresent();
    }

    private static Sentence partly(Undone.Partly partly, Sentence act) {
        var named =
                new ArrayList<Object>(partly.stayed().stream().limit(MOST_NAMED).toList());
        int more = partly.stayed().size() - named.size();
        if (more > 0) {
            named.add(Sentence.of("desk.more", more));
        }
        return Sentence.of(
                "desk.undonePartly", act, partly.gone(), partly.stayed().size(), List.copyOf(named));
    }

    private Sentence undo(Step step) {
        if (!step.kind().canBeTakenBack()) {
            return step.kind() == StepKind.RESTORE
                    ? Sentence.of("desk.restoreNotUndone", step.sentence())
                    : Sentence.of("desk.cannotBeUndone", step.sentence());
        }
        return said(journal.undo(step.no(), Sentence.of("desk.undone", step.sentence())), step.sentence(), false);
    }

    private Sentence redo(Step undo) {
        var act = undo.sentence().args().getFirst() instanceof Sentence sentence ? sentence : undo.sentence();
        return said(journal.undo(undo.no(), Sentence.of("desk.redone", act)), act, true);
    }

    private static Sentence said(Undone outcome, Sentence act, boolean again) {
        return switch (outcome) {
            case Undone.Whole _ -> again ? Sentence.of("desk.redone", act) : Sentence.of("desk.undone", act);
            case Undone.Partly some -> partly(some, act);
            case Undone.Removed _ -> Sentence.of("removal.undoRefused", act);
            case Undone.Refused refused -> {
                var inTheWay = refused.because().getFirst();
                yield Sentence.of("desk.undoRefused", act, inTheWay.sentence(), inTheWay.at());
            }
        };
    }

    /** Steps that no other step in force took back; the newest decides, so from the newest down. */
    private static Set<Long> inForce(List<Step> newestFirst) {
        var inForce = new HashSet<Long>();
        var takenBack = new HashSet<Long>();
        for (Step step : newestFirst) {
            if (!takenBack.contains(step.no())) {
                inForce.add(step.no());
                step.undoes().ifPresent(takenBack::add);
            }
        }
        return inForce;
    }

    private static boolean isUndoOfAnAct(Step undo, List<Step> latest) {
        return latest.stream()
                .anyMatch(step ->
                        undo.undoes().equals(java.util.OptionalLong.of(step.no())) && step.kind() != StepKind.UNDO);
    }
}
