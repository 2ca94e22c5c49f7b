package org.pairwright.ui.matching.circles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pairwright.following.Outcome;
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.pairing.circles.Kept;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.circles.DraftTroubles.Field;
import org.pairwright.ui.matching.frame.CircleActs;
import org.pairwright.ui.matching.frame.RunViewModel;

/** What she does with circles and those who are in them, beside the window, one thing at a time; each can be taken back. */
final class CircleEdits {
    private final RunViewModel run;
    private final CircleActs acts;
    private final Messages messages;
    private boolean writing;

    CircleEdits(RunViewModel run, CircleActs acts) {
        this.run = run;
        this.acts = acts;
        messages = run.frame().messages();
    }

    /**
     * Keeps what stands in the form.
     *
     * @param picture of now, in which the names are looked up
     * @param then told what is wrong with it; nothing where it was kept
     */
    void keep(CircleDraft draft, Optional<CirclesNow> picture, Consumer<DraftTroubles> then) {
        var reader = new DraftReader(draft, picture.map(CirclesNow::mentors).orElse(List.of()));
        var read = reader.read(run.frame().program().id());
        read.ifPresentOrElse(
                circle -> act(
                        () -> draft.before().isEmpty()
                                ? acts.circles().add(circle)
                                : acts.circles().change(circle, reason(circle, picture)),
                        refused -> then.accept(troubles(draft, circle, refused))),
                () -> then.accept(reader.troubles()));
    }

    /** Why pairs end where others lead the circle. */
    private String reason(Circle circle, Optional<CirclesNow> picture) {
        var names = circle.facilitators().stream()
                .map(id ->
                        picture.map(known -> known.names().getOrDefault(id, "")).orElse(""))
                .collect(Collectors.joining(", "));
        return messages.say("circles.reason.ledBy", names);
    }

    private static DraftTroubles troubles(CircleDraft draft, Circle circle, Optional<Sentence> refused) {
        boolean others = draft.before()
                .filter(before -> !before.facilitators().equals(circle.facilitators()))
                .isPresent();
        return new DraftTroubles(refused.map(why -> Map.of(others ? Field.FIRST : Field.TOPIC, why))
                .orElse(Map.of()));
    }

    /** Takes away one that nobody is in. */
    void close(Circle circle) {
        act(() -> acts.circles().close(circle), this::sayRefused);
    }

    /** Ends the pairs of all who are in it. */
    void end(Circle circle, PairEvent.Kind how, String reason, Runnable done) {
        act(() -> acts.memberships().endAll(circle, how, reason), refused -> doneOrSaid(refused, done));
    }

    void leave(Circle circle, long member, String reason, Runnable done) {
        act(() -> acts.memberships().leave(circle, member, reason), refused -> doneOrSaid(refused, done));
    }

    void move(Circle from, long member, Circle to, String reason, Runnable done) {
        act(() -> acts.memberships().move(from, member, to, reason), refused -> doneOrSaid(refused, done));
    }

    private void doneOrSaid(Optional<Sentence> refused, Runnable done) {
        refused.ifPresentOrElse(why -> run.frame().notifications().say(why), done);
    }

    private void sayRefused(Optional<Sentence> refused) {
        doneOrSaid(refused, () -> {});
    }

    /**
     * Notes a session of all who are in a circle.
     *
     * @param absent those who missed it
     * @param then told what is wrong; nothing where it was noted
     */
    void note(CircleNow row, SessionDraft draft, Set<Long> absent, Consumer<List<Trouble>> then) {
        if (writing) {
            return;
        }
        writing = true;
        run.frame()
                .jobs()
                .run(
                        Sentence.of("circles.job.write"),
                        _ -> acts.sessions().note(row.circle().topic(), row.pairs(), draft, absent),
                        outcome -> then.accept(noted(outcome)),
                        () -> writing = false);
    }

    private List<Trouble> noted(Outcome outcome) {
        writing = false;
        return switch (outcome) {
            case Outcome.Refused refused -> refused.troubles();
            case Outcome.Done done -> {
                done.step().ifPresent(step -> run.undoable().say(done.sentence(), step));
                run.load();
                yield List.of();
            }
        };
    }

    /** Enter pressed twice writes once. */
    private void act(Supplier<Kept> work, Consumer<Optional<Sentence>> then) {
        if (!writing) {
            writing = true;
            run.frame()
                    .jobs()
                    .run(
                            Sentence.of("circles.job.write"),
                            _ -> work.get(),
                            kept -> then.accept(taken(kept)),
                            () -> writing = false);
        }
    }

    private Optional<Sentence> taken(Kept kept) {
        writing = false;
        return switch (kept) {
            case Kept.Done done -> {
                run.undoable().say(done.said(), done.step());
                run.load();
                yield Optional.empty();
            }
            case Kept.Refused refused -> Optional.of(refused.why());
        };
    }
}
