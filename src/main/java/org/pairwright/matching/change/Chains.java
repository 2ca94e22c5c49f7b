package org.pairwright.matching.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.pairwright.matching.question.Difference;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;

/** Tells changes in chains with the names of the runs. */
final class Chains {
    private final Map<Long, String> names = new HashMap<>();

    Chains(Run... runs) {
        for (Run run : runs) {
            for (PersonInRun person : run.people()) {
                names.put(person.participant(), person.name());
            }
        }
    }

    List<ChangeChain> of(List<Change> changes) {
        return new Sequences(changes).all().stream().map(this::told).toList();
    }

    private ChangeChain told(List<Change> chain) {
        int difference = chain.stream().mapToInt(Change::difference).sum();
        List<Sentence> words = new ArrayList<>();
        for (int at = 0; at < chain.size(); at++) {
            words.add(move(chain, at));
        }
        return new ChangeChain(chain, difference, words);
    }

    private Sentence move(List<Change> chain, int at) {
        Change change = chain.get(at);
        String mentee = name(OptionalLong.of(change.mentee()));
        String difference = Difference.signed(change.difference());
        boolean gives = at > 0;
        if (change.to().isEmpty()) {
            return gives
                    ? Sentence.of("question.move.out", mentee, difference)
                    : Sentence.of("question.move.loses", mentee, name(change.from()), difference);
        }
        if (change.from().isEmpty()) {
            return Sentence.of("question.change.finds", mentee, name(change.to()), difference);
        }
        return gives
                ? Sentence.of("question.move.gives", mentee, name(change.to()), difference)
                : Sentence.of("question.move.moves", mentee, name(change.from()), name(change.to()), difference);
    }

    private String name(OptionalLong participant) {
        return names.getOrDefault(participant.orElse(0), "");
    }
}
