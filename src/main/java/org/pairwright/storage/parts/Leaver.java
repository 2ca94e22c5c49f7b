package org.pairwright.storage.parts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.storage.json.RunJson;
import org.pairwright.text.Sentence;

/**
 * Somebody who is removed, as she is in the records of runs.
 *
 * @param participants hers
 * @param gone those of them of whom nothing stays that could be counted
 * @param standIn what stands for her name
 * @param why stands for the reason why she was not placed
 */
public record Leaver(Set<Long> participants, Set<Long> gone, String standIn, Sentence why) {

    public Leaver {
        participants = Set.copyOf(participants);
        gone = Set.copyOf(gone);
    }

    /** The part without her; everybody else in it stays as she was. */
    public String removedFrom(Part part) {
        return switch (part.kind()) {
            case TERMS, PROOF, COST -> part.text();
            case PEOPLE -> RunJson.withoutPerson(part.text(), participants, standIn);
            case PINS_AND_BANS -> RunJson.pinsAndBansAlone(others(RunJson.pinsAndBansAlone(part.text())));
            case PAIRS ->
                PairsText.write(PairsText.read(part.text()).stream()
                        .flatMap(pair -> without(pair).stream())
                        .toList());
            case UNPLACED ->
                UnplacedText.write(UnplacedText.read(part.text()).stream()
                        .flatMap(one -> without(one).stream())
                        .toList());
        };
    }

    private List<PinBan> others(Collection<PinBan> said) {
        return said.stream()
                .filter(one -> !participants.contains(one.mentee()) && !participants.contains(one.mentor()))
                .toList();
    }

    private Optional<ProposedPair> without(ProposedPair pair) {
        if (gone.contains(pair.mentee()) || gone.contains(pair.mentor())) {
            return Optional.empty();
        }
        boolean hers = participants.contains(pair.mentee()) || participants.contains(pair.mentor());
        return Optional.of(
                hers
                        ? new ProposedPair(
                                pair.mentee(), pair.mentor(), pair.points(), pair.score(), pair.pinned(), List.of())
                        : pair);
    }

    private Optional<Unplaced> without(Unplaced one) {
        if (gone.contains(one.mentee())) {
            return Optional.empty();
        }
        return Optional.of(
                participants.contains(one.mentee())
                        ? new Unplaced(one.mentee(), one.unmet(), why, Optional.empty())
                        : one);
    }
}
