package org.pairwright.insight.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/** The record of a match, written down pair by pair. */
final class Matched {
    private final List<PersonInRun> people = new ArrayList<>();
    private final List<ProposedPair> pairs = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    Matched mentee(long id, String site) {
        people.add(new PersonInRun(id, "Mentee " + id, Role.MENTEE, 0, 1, at(site)));
        return this;
    }

    Matched mentor(long id, String site) {
        people.add(new PersonInRun(id, "Mentor " + id, Role.MENTOR, 3, 0, at(site)));
        return this;
    }

    Matched pair(long mentee, long mentor, int score) {
        pairs.add(new ProposedPair(mentee, mentor, 100L * score, score, false, List.of()));
        return this;
    }

    Matched without(long mentee) {
        unplaced.add(new Unplaced(mentee, 1, Sentence.of("matching.unplaced.noPlace"), Optional.empty()));
        return this;
    }

    Run run() {
        var proposal = new Proposal(
                Aim.BEST,
                10_000,
                pairs,
                unplaced,
                new Certificate(0, 0, 0, 0, List.of(), List.of(), List.of()),
                Sentence.of("matching.proved.best"));
        return new Run(
                1,
                new UUID(0, 1),
                1,
                Optional.empty(),
                Instant.EPOCH,
                Settings.of(proposal.aim()),
                List.of(),
                List.of(),
                people,
                proposal,
                "test");
    }

    private static Answers at(String site) {
        return site.isEmpty() ? Answers.NONE : Answers.NONE.with(BuiltIn.SITE, new Answer.Text(site));
    }
}
