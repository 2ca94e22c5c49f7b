package org.pairwright.ui.matching.board;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.pairing.ranking.RankedCandidate;
import org.pairwright.pairing.ranking.Ranking;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.board.choice.ChoicesOfTwo;
import org.pairwright.ui.matching.frame.MatchingPicture;

/**
 * Whom she picked, with everybody on the other side, the best first.
 *
 * @param mentored whether a mentee was picked, so that the rows are mentors
 * @param already the names of those with whom she is in a running pair
 */
record Ranked(PersonInRun whom, boolean mentored, List<String> already, List<CandidateRow> rows) {
    Ranked {
        rows = List.copyOf(rows);
    }

    static Ranked of(Ranking ranking, MatchingPicture picture) {
        var now = new ProposedNow(picture);
        var words = new StandingWords(now, ranking.mentored());
        Map<Couple, PinBan> said = picture.terms().pinsAndBans().stream()
                .collect(
                        toMap(one -> new Couple(one.mentee(), one.mentor()), Function.identity(), (_, later) -> later));
        var choices = choices(ranking, picture);
        boolean settled = more(ranking.whom(), ranking.mentored()) == 0;
        var rows = ranking.candidates().stream()
                .map(one -> {
                    var couple = couple(ranking, one);
                    var saying = Optional.ofNullable(said.get(couple));
                    var both = choices.getOrDefault(couple, ChoicesOfTwo.of(List.of(), couple));
                    return new CandidateRow(
                            couple,
                            one,
                            words.of(one, couple, saying, both),
                            saying,
                            now.together(couple.mentee(), couple.mentor()),
                            both,
                            settled);
                })
                .toList();
        return new Ranked(
                ranking.whom(), ranking.mentored(), now.already(ranking.whom().participant()), rows);
    }

    /** How many more she needs, or takes. */
    private static int more(PersonInRun whom, boolean mentored) {
        return mentored ? whom.mentorsNeeded() : whom.places();
    }

    /** What her running pairs leave to be matched; nothing where she has none. */
    Optional<Sentence> alreadyInWords() {
        if (already.isEmpty()) {
            return Optional.empty();
        }
        int others = already.size() - 1;
        return Optional.of(
                mentored
                        ? Sentence.of("board.already.mentee", already.getFirst(), others, more(whom, true))
                        : Sentence.of("board.already.mentor", already.getFirst(), others, more(whom, false)));
    }

    /** Only of those who said something, or of whom something was said. */
    private static Map<Couple, ChoicesOfTwo> choices(Ranking ranking, MatchingPicture picture) {
        long whom = ranking.whom().participant();
        var hers = picture.terms().choices().stream()
                .filter(one -> one.chooser() == whom || one.chosen() == whom)
                .toList();
        return hers.stream()
                .map(one -> one.chooser() == whom ? one.chosen() : one.chooser())
                .distinct()
                .map(other -> ranking.mentored() ? new Couple(whom, other) : new Couple(other, whom))
                .collect(toMap(Function.identity(), couple -> ChoicesOfTwo.of(hers, couple)));
    }

    /** The row to look at first: the one with this participant, else the proposed one, else the best. */
    Optional<CandidateRow> first(Optional<Long> wanted) {
        return wanted.flatMap(this::with)
                .or(() -> rows.stream().filter(CandidateRow::proposed).findFirst())
                .or(() -> rows.stream().findFirst());
    }

    PersonInRun mentee(CandidateRow row) {
        return mentored ? whom : row.person();
    }

    PersonInRun mentor(CandidateRow row) {
        return mentored ? row.person() : whom;
    }

    private Optional<CandidateRow> with(long participant) {
        return rows.stream()
                .filter(row -> row.person().participant() == participant)
                .findFirst();
    }

    private static Couple couple(Ranking ranking, RankedCandidate one) {
        long whom = ranking.whom().participant();
        long other = one.person().participant();
        return ranking.mentored() ? new Couple(whom, other) : new Couple(other, whom);
    }
}
