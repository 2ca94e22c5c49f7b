package org.pairwright.matching;

import java.util.List;
import java.util.function.Consumer;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.ChangedProblem;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.question.ChainWords;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.Hindrances;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Already;
import org.pairwright.matching.question.PairCost.Impossible;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.solve.Standing;
import org.pairwright.matching.solve.detour.Detour.Move;
import org.pairwright.program.criteria.PinBan.Kind;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.FairChange;
import org.pairwright.text.Sentence;

/** Makes small changes to a match that stands ready, or says why they cannot be. */
final class Edits {
    private final Ready ready;
    private final PlainScore plain;
    private final Positions positions;

    /** The plain score of the same people and criteria, whatever the pins and bans. */
    Edits(Ready ready, PlainScore plain, Positions positions) {
        this.ready = ready;
        this.plain = plain;
        this.positions = positions;
    }

    /** @param pulse ends the work where all has to be solved anew; nothing is changed then */
    PairCost make(Edit edit, Pulse pulse) {
        return switch (edit) {
            case Edit.Pin(long mentee, long mentor) ->
                positions.ofPair(mentee, mentor, (one, other) -> pin(one, other, pulse));
            case Edit.Ban(long mentee, long mentor) ->
                positions.ofPair(mentee, mentor, (one, other) -> ban(one, other, pulse));
            case Edit.Lift(long mentee, long mentor) ->
                positions.ofPair(mentee, mentor, (one, other) -> lift(one, other, pulse));
            case Edit.Places(long mentor, int count) -> positions.ofMentor(mentor, at -> places(at, count, pulse));
            case Edit.Needs(long mentee, int count) -> positions.ofMentee(mentee, at -> needs(at, count, pulse));
        };
    }

    private PairCost pin(int mentee, int mentor, Pulse pulse) {
        if (ready.isPinned(mentee, mentor)) {
            return new Already();
        }
        List<Sentence> hindrances = Hindrances.ofPin(ready.problem(), plain, mentee, mentor);
        var pinned = changed().with(Kind.PIN, idOfMentee(mentee), idOfMentor(mentor));
        List<Sentence> against = hindrances.isEmpty() ? LimitObstacles.of(pinned) : hindrances;
        return against.isEmpty()
                ? change(pinned, mentee, standing -> standing.pin(mentee, mentor), pulse)
                : new Impossible(against);
    }

    private PairCost ban(int mentee, int mentor, Pulse pulse) {
        long one = idOfMentee(mentee);
        long other = idOfMentor(mentor);
        boolean pinned = ready.isPinned(mentee, mentor);
        var lifted = new ChangedProblem(changed().without(one, other));
        return change(
                lifted.with(Kind.BAN, one, other),
                mentee,
                standing -> {
                    if (pinned) {
                        free(standing, mentee, mentor, true);
                    }
                    standing.ban(mentee, mentor);
                },
                pulse);
    }

    private PairCost lift(int mentee, int mentor, Pulse pulse) {
        boolean pinned = ready.isPinned(mentee, mentor);
        return change(
                changed().without(idOfMentee(mentee), idOfMentor(mentor)),
                mentee,
                standing -> free(standing, mentee, mentor, pinned),
                pulse);
    }

    private void free(Standing standing, int mentee, int mentor, boolean pinned) {
        ready.forget(mentee, mentor);
        if (pinned) {
            standing.unpin(mentee, mentor);
        } else {
            standing.allow(mentee, mentor);
        }
    }

    private PairCost places(int mentor, int count, Pulse pulse) {
        int pinned = ready.pinsOfMentor(mentor);
        return count < pinned
                ? new Impossible(List.of(Sentence.of(
                        "question.impossible.placesPinned",
                        ready.problem().mentors().get(mentor).name(),
                        pinned)))
                : change(
                        changed().withPlaces(idOfMentor(mentor), count),
                        Move.NOBODY,
                        standing -> standing.places(mentor, count - pinned),
                        pulse);
    }

    private PairCost needs(int mentee, int count, Pulse pulse) {
        int pinned = ready.pinsOfMentee(mentee);
        return count < pinned
                ? new Impossible(List.of(Sentence.of(
                        "question.impossible.needPinned",
                        ready.problem().mentees().get(mentee).name(),
                        pinned)))
                : change(
                        changed().withNeeds(idOfMentee(mentee), count),
                        mentee,
                        standing -> standing.needs(mentee, count - pinned),
                        pulse);
    }

    private PairCost change(MatchingProblem after, int mentee, Consumer<Standing> how, Pulse pulse) {
        int[] before = after.terms().aim() == Aim.FAIR ? ready.counts() : FairChange.counts();
        List<Move> moves = ready.change(after, mentee, how, pulse);
        return new ChainWords(after, ready::score).of(moves, () -> before);
    }

    private ChangedProblem changed() {
        return new ChangedProblem(ready.problem());
    }

    private long idOfMentee(int position) {
        return ready.problem().mentees().get(position).participant();
    }

    private long idOfMentor(int position) {
        return ready.problem().mentors().get(position).participant();
    }
}
