package org.pairwright.ui.matching.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunningPairs;

/** Who is with whom in the newest proposal, and who in a pair already, by participant and from both sides. */
final class ProposedNow {
    private final Map<Long, List<ProposedPair>> ofMentee = new HashMap<>();
    private final Map<Long, List<ProposedPair>> ofMentor = new HashMap<>();
    private final Map<Long, String> names;
    private final RunningPairs running;
    private final Set<Long> unplaced = new HashSet<>();
    private final boolean any;

    ProposedNow(MatchingPicture picture) {
        names = picture.names();
        running = picture.running();
        any = picture.latest().isPresent();
        var proposal = picture.latest().map(latest -> latest.run().proposal());
        proposal.ifPresent(made -> made.unplaced().forEach(one -> unplaced.add(one.mentee())));
        proposal.ifPresent(made -> made.pairs().stream()
                .filter(this::notYetRunning)
                .forEach(pair -> {
                    ofMentee.computeIfAbsent(pair.mentee(), _ -> new ArrayList<>())
                            .add(pair);
                    ofMentor.computeIfAbsent(pair.mentor(), _ -> new ArrayList<>())
                            .add(pair);
                }));
    }

    /** A pair that was confirmed is no longer proposed. */
    private boolean notYetRunning(ProposedPair pair) {
        return !running.with(pair.mentee()).contains(pair.mentor());
    }

    List<ProposedPair> ofMentee(long mentee) {
        return ofMentee.getOrDefault(mentee, List.of());
    }

    List<ProposedPair> ofMentor(long mentor) {
        return ofMentor.getOrDefault(mentor, List.of());
    }

    Optional<ProposedPair> weakestOfMentee(long mentee) {
        return ofMentee(mentee).stream().min(Comparator.comparingInt(ProposedPair::score));
    }

    boolean together(long mentee, long mentor) {
        return ofMentee(mentee).stream().anyMatch(pair -> pair.mentor() == mentor);
    }

    /** Whether she is in no pair of the proposal, and either in none that runs or without a further one that she needs. */
    boolean without(long participant, boolean mentored) {
        boolean proposed = mentored ? ofMentee.containsKey(participant) : ofMentor.containsKey(participant);
        return unplaced.contains(participant)
                || (!proposed && running.with(participant).isEmpty());
    }

    /** The names of those with whom she is already. */
    List<String> already(long participant) {
        return running.with(participant).stream().map(this::name).toList();
    }

    /** With whom somebody is, for a list. */
    Sentence words(long participant, boolean mentored) {
        var pairs = mentored ? ofMentee(participant) : ofMentor(participant);
        var already = already(participant);
        if (pairs.isEmpty()) {
            return already.isEmpty()
                    ? Sentence.of(any ? "board.now.nobody" : "board.now.noRun")
                    : Sentence.of("board.now.already", already.getFirst(), already.size() - 1);
        }
        var first = pairs.getFirst();
        return Sentence.of("board.now.with", name(mentored ? first.mentor() : first.mentee()), pairs.size() - 1);
    }

    OptionalInt weakest(long participant, boolean mentored) {
        return (mentored ? ofMentee(participant) : ofMentor(participant))
                .stream().mapToInt(ProposedPair::score).min();
    }

    String name(long participant) {
        return names.getOrDefault(participant, "");
    }
}
