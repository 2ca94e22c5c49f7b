package org.pairwright.matching.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pairwright.matching.question.Difference;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;

/** Puts changes into chains and tells them with the names of the runs. */
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
        List<Change> left = new ArrayList<>(changes);
        List<ChangeChain> chains = new ArrayList<>();
        while (!left.isEmpty()) {
            chains.add(told(chain(left)));
        }
        return chains;
    }

    /** Begins with somebody whose place nobody takes, if there is one; otherwise it goes in a circle. */
    private static List<Change> chain(List<Change> left) {
        List<Change> chain = new ArrayList<>();
        Optional<Change> next = left.stream()
                .filter(one -> left.stream()
                        .noneMatch(other -> one.from().isPresent() && other.to().equals(one.from())))
                .findFirst()
                .or(() -> Optional.of(left.getFirst()));
        while (next.isPresent()) {
            Change now = next.get();
            left.remove(now);
            chain.add(now);
            next = left.stream()
                    .filter(other -> now.to().isPresent() && other.from().equals(now.to()))
                    .findFirst();
        }
        return chain;
    }

    private ChangeChain told(List<Change> chain) {
        int difference = chain.stream().mapToInt(Change::difference).sum();
        Sentence words = move(chain, 0);
        for (int at = 1; at < chain.size(); at++) {
            words = Sentence.of("question.then", words, move(chain, at));
        }
        if (chain.size() > 1) {
            words = Sentence.of(
                    "question.altogether",
                    words,
                    Sentence.of("question.together.points", Difference.signed(difference), Math.abs(difference)));
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
