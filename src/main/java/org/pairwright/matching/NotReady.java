package org.pairwright.matching;

import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.text.Sentence;

/** A run was started although {@link Readiness} names obstacles. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> obstacles;

    public NotReady(List<Sentence> obstacles) {
        super(obstacles.stream().map(Sentence::key).collect(Collectors.joining(", ")));
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Sentence> obstacles() {
        return obstacles;
    }
}
