package org.pairwright.ui.matching.board;

import java.util.List;
import java.util.Optional;
import org.pairwright.pairing.ranking.RankedCandidate;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Reason;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Mood;
import org.pairwright.ui.matching.board.choice.ChoicesOfTwo;

/** Words whether a candidate may be hers: what forbids it, who has the place now, or that it is free. */
final class StandingWords {
    private final ProposedNow now;
    private final boolean mentored;

    StandingWords(ProposedNow now, boolean mentored) {
        this.now = now;
        this.mentored = mentored;
    }

    StandingText of(RankedCandidate one, Couple couple, Optional<PinBan> said, ChoicesOfTwo choices) {
        return switch (one.standing()) {
            case OPEN -> open(one, couple, said);
            case FULL -> new StandingText(Mood.QUIET, Sentence.of(mentored ? "board.full" : "board.enough"));
            case AVOIDED ->
                new StandingText(
                        Mood.BAD,
                        choices.avoiding(now.name(couple.mentee()), now.name(couple.mentor()))
                                .orElse(Sentence.of("board.forbiddenPlain")));
            case FORBIDDEN -> new StandingText(Mood.BAD, forbidden(one.reasons()));
            case BANNED -> new StandingText(Mood.BAD, banned(said));
            case KNOWN -> new StandingText(Mood.QUIET, Sentence.of("board.known"));
        };
    }

    private StandingText open(RankedCandidate one, Couple couple, Optional<PinBan> said) {
        if (said.filter(pin -> pin.kind() == PinBan.Kind.PIN).isPresent()) {
            return new StandingText(Mood.GOOD, Sentence.of("board.pinned"));
        }
        if (now.together(couple.mentee(), couple.mentor())) {
            return new StandingText(Mood.GOOD, Sentence.of("board.proposed"));
        }
        return mentored ? openMentor(one) : openMentee(one);
    }

    private StandingText openMentor(RankedCandidate one) {
        var pairs = now.ofMentor(one.person().participant());
        int free = one.person().places() - pairs.size();
        return free > 0
                ? new StandingText(Mood.GOOD, Sentence.of("board.free", free))
                : new StandingText(
                        Mood.QUIET,
                        Sentence.of("board.placeOf", now.name(pairs.getFirst().mentee()), pairs.size() - 1));
    }

    private StandingText openMentee(RankedCandidate one) {
        List<ProposedPair> pairs = now.ofMentee(one.person().participant());
        return pairs.isEmpty()
                ? new StandingText(Mood.GOOD, Sentence.of("board.without"))
                : new StandingText(
                        Mood.QUIET,
                        Sentence.of("board.with", now.name(pairs.getFirst().mentor()), pairs.size() - 1));
    }

    /** The first rule that is broken, or a criterion that needs an answer. */
    private static Sentence forbidden(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.most() == 0 && reason.verdict() != Reason.Verdict.MET)
                .findFirst()
                .map(reason -> Sentence.of("board.forbidden", reason.sentence()))
                .orElse(Sentence.of("board.forbiddenPlain"));
    }

    private static Sentence banned(Optional<PinBan> said) {
        return said.map(PinBan::note)
                .filter(note -> !note.isBlank())
                .map(note -> Sentence.of("board.bannedBecause", note))
                .orElse(Sentence.of("board.banned"));
    }
}
