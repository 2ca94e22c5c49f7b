package org.pairwright.ui.matching.board.cost;

import java.util.List;
import java.util.Optional;
import org.pairwright.matching.question.Moved;
import org.pairwright.matching.question.PairCost;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;

/**
 * One move of a chain by names.
 *
 * @param from whom she would leave; nobody where she lacks a mentor now
 * @param to to whom she would come; nobody where she would lack one
 * @param words the whole move in a sentence, with what it changes
 */
public record ChainLink(String mentee, Optional<String> from, Optional<String> to, long change, Sentence words) {

    static List<ChainLink> of(PairCost.Costs costs, MatchingPicture picture) {
        var links = new java.util.ArrayList<ChainLink>();
        for (int at = 0; at < costs.chain().size(); at++) {
            Moved moved = costs.chain().get(at);
            links.add(new ChainLink(
                    name(picture, moved.mentee()),
                    moved.from().stream().mapToObj(one -> name(picture, one)).findFirst(),
                    moved.to().stream().mapToObj(one -> name(picture, one)).findFirst(),
                    moved.shown(),
                    costs.inWords().get(at)));
        }
        return links;
    }

    private static String name(MatchingPicture picture, long participant) {
        return picture.names().getOrDefault(participant, "");
    }
}
