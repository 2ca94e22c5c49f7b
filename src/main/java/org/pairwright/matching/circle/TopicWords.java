package org.pairwright.matching.circle;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.text.Sentence;

/** How circles are named in a sentence: by their topics, few of them. */
final class TopicWords {
    private static final int FEW = 3;

    private final List<GivenCircle> circles;

    TopicWords(List<GivenCircle> circles) {
        this.circles = circles;
    }

    Sentence of(int... some) {
        var named = IntStream.of(some)
                .limit(FEW)
                .mapToObj(circle ->
                        Sentence.of("matching.circle.topic", circles.get(circle).topic()))
                .toList();
        var more = some.length > FEW
                ? Stream.of(Sentence.of("matching.circle.moreTopics", some.length - FEW))
                : Stream.<Sentence>empty();
        var all = Stream.concat(named.stream(), more).toList();
        return all.size() == 1
                ? all.getFirst()
                : Sentence.of("matching.list.and", all.subList(0, all.size() - 1), all.getLast());
    }
}
