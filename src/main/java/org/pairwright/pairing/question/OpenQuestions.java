package org.pairwright.pairing.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.OpenMatch;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.MatchedPair;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Impossible;
import org.pairwright.pairing.roster.Roster;
import org.pairwright.program.people.Participant;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Run;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * The match of a program, solved and ready to be asked, everybody named by her participant. Nothing that is tried here is
 * kept. Not for several threads at once.
 */
public final class OpenQuestions {
    private final Roster roster;
    private final OpenMatch match;

    OpenQuestions(Roster roster, OpenMatch match) {
        this.roster = roster;
        this.match = match;
    }

    /** The match itself, for whatever else it can be asked, and for changes to try. */
    public OpenMatch match() {
        return match;
    }

    /** The pairs as they stand, whether checked or not. */
    public List<MatchedPair> pairs() {
        return match.pairs();
    }

    /**
     * Changes the match as she said; the new pairs stand at once, unchecked.
     *
     * @return whether it could be; if not, some of it may be done, and the match is to be opened anew
     * @throws org.pairwright.task.Cancelled if the progress says so; likewise
     */
    public boolean change(List<Edit> edits, Progress progress) {
        return edits.stream().noneMatch(edit -> match.change(edit, progress) instanceof Impossible);
    }

    /** What the match shows now in place of a run: the new pairs, not stored and not proved. */
    public Edited since(Run shown) {
        var redrawn = new Redrawn(shown, match);
        return new Edited(redrawn.run(), redrawn.difference());
    }

    /** A proposal that is being checked. */
    public record Edited(Run run, Freshness.BeingChecked difference) {}

    /** The proposal as it stands, checked and explained. */
    public Proposal proposal() {
        return match.proposal();
    }

    /**
     * What a pair would cost the whole; for who takes no part in the match, why not.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public PairCost whyNot(long mentee, long mentor, Progress progress) {
        List<Sentence> absent = new ArrayList<>();
        absentMentee(mentee).ifPresent(absent::add);
        absentMentor(mentor).ifPresent(absent::add);
        if (roster.notAgain(mentee, mentor)) {
            absent.add(Sentence.of("question.impossible.known", roster.name(mentee), roster.name(mentor)));
        }
        return absent.isEmpty() ? match.whyNot(mentee, mentor, progress) : new Impossible(absent);
    }

    private Optional<Sentence> absentMentee(long id) {
        Optional<Participant> one = roster.participant(id);
        if (one.isEmpty() || !roster.takesPart(one.get())) {
            return Optional.of(absent(id, one));
        }
        return roster.needsLeft(one.get()) > 0
                ? Optional.empty()
                : Optional.of(Sentence.of("question.impossible.noNeed", roster.name(id)));
    }

    private Optional<Sentence> absentMentor(long id) {
        Optional<Participant> one = roster.participant(id);
        if (one.isEmpty() || !roster.takesPart(one.get())) {
            return Optional.of(absent(id, one));
        }
        return roster.placesLeft(one.get()) > 0
                ? Optional.empty()
                : Optional.of(Sentence.of("question.impossible.noPlace", roster.name(id)));
    }

    private Sentence absent(long id, Optional<Participant> one) {
        return one.map(known -> Sentence.of("question.impossible.status", roster.name(id), known.status()))
                .orElse(Sentence.of("question.impossible.notInProgram"));
    }
}
