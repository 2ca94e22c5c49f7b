package org.pairwright.ui.matching.proposal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Messages;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.proposal.unplaced.UnplacedRow;

/** Reads the lines of the proposal out of the newest run, and out of what she said since. */
final class LinesOfRun {
    private final Messages messages;
    private final MatchingPicture picture;
    private final Map<Long, PersonInRun> people;

    LinesOfRun(Messages messages, MatchingPicture picture) {
        this.messages = messages;
        this.picture = picture;
        people = picture.latest()
                .map(latest ->
                        latest.run().people().stream().collect(toMap(PersonInRun::participant, Function.identity())))
                .orElse(Map.of());
    }

    /** @param leftOut those that she does not want confirmed with the others */
    ProposalLines read(Set<Couple> leftOut) {
        return new ProposalLines(pairs(leftOut), unplaced(), said());
    }

    private List<PairRow> pairs(Set<Couple> leftOut) {
        var said = picture.terms().pinsAndBans().stream()
                .collect(
                        toMap(one -> new Couple(one.mentee(), one.mentor()), Function.identity(), (_, later) -> later));
        return picture.latest()
                .map(latest -> {
                    var made = made(latest.freshness());
                    return latest.run().proposal().pairs().stream()
                            .map(pair -> row(pair, Optional.ofNullable(said.get(couple(pair))), made, leftOut))
                            .toList();
                })
                .orElse(List.of());
    }

    private static Set<Couple> made(Freshness freshness) {
        return freshness instanceof Freshness.Confirmed confirmed ? confirmed.couples() : Set.of();
    }

    private PairRow row(ProposedPair pair, Optional<PinBan> saying, Set<Couple> made, Set<Couple> leftOut) {
        boolean banned = saying.filter(one -> one.kind() == PinBan.Kind.BAN).isPresent();
        return new PairRow(
                pair,
                person(pair.mentee()),
                person(pair.mentor()),
                saying,
                !banned && !leftOut.contains(couple(pair)),
                made.contains(couple(pair)));
    }

    private List<UnplacedRow> unplaced() {
        return picture.latest()
                .map(latest -> latest.run().proposal().unplaced().stream()
                        .map(this::row)
                        .toList())
                .orElse(List.of());
    }

    private UnplacedRow row(Unplaced one) {
        return new UnplacedRow(person(one.mentee()), one.unmet(), messages.say(one.why()));
    }

    private List<SaidRow> said() {
        return picture.terms().pinsAndBans().stream()
                .map(one -> new SaidRow(one, name(one.mentee()), name(one.mentor())))
                .toList();
    }

    private PersonInRun person(long id) {
        return people.getOrDefault(id, new PersonInRun(id, name(id), Role.MENTEE, 0, 0, Answers.NONE));
    }

    private String name(long participant) {
        return picture.names().getOrDefault(participant, "");
    }

    private static Couple couple(ProposedPair pair) {
        return new Couple(pair.mentee(), pair.mentor());
    }
}
