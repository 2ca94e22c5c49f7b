package org.pairwright.insight;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.pairs.PairCounts;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Sentence;

/**
 * A confirmed mentee who has fewer mentors than she needs; a completed pair counts, an ended one does not.
 *
 * @param unmet how many mentors she lacks
 * @param why what the latest matching run says of her, if she was left over there
 */
public record UnplacedMentee(long participant, int unmet, Optional<Sentence> why) {

    static List<UnplacedMentee> of(ProgramFacts facts) {
        var mentors = PairCounts.of(facts.holding());
        var reasons = facts.proposal().stream()
                .flatMap(proposal -> proposal.unplaced().stream())
                .collect(toMap(Unplaced::mentee, Unplaced::why, (first, _) -> first));
        return facts.confirmed()
                .filter(who -> who.role().isMentored())
                .map(who -> new UnplacedMentee(
                        who.id(),
                        who.mentorsNeeded() - mentors.mentorsOf(who.id()),
                        Optional.ofNullable(reasons.get(who.id()))))
                .filter(mentee -> mentee.unmet() > 0)
                .toList();
    }
}
