package org.pairwright.ui.matching.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;

/** Who is with whom in the newest proposal, by participant and from both sides. */
final class ProposedNow {
    private final Map<Long, List<ProposedPair>> ofMentee = new HashMap<>();
    private final Map<Long, List<ProposedPair>> ofMentor = new HashMap<>();
    private final Map<Long, String> names;
    private final boolean any;

    ProposedNow(MatchingPicture picture) {
        names = picture.names();
        any = picture.latest().isPresent();
        picture.latest()
                .ifPresent(latest -> latest.run().proposal().pairs().forEach(pair -> {
                    ofMentee.computeIfAbsent(pair.mentee(), _ -> new ArrayList<>())
                            .add(pair);
                    ofMentor.computeIfAbsent(pair.mentor(), _ -> new ArrayList<>())
                            .add(pair);
                }));
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

    /** With whom somebody is, for a list. */
    Sentence words(long participant, boolean mentored) {
        var pairs = mentored ? ofMentee(participant) : ofMentor(participant);
        if (pairs.isEmpty()) {
            return Sentence.of(any ? "board.now.nobody" : "board.now.noRun");
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
