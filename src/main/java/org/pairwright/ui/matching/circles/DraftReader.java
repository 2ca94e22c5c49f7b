package org.pairwright.ui.matching.circles;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.program.circles.Circle;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;

/** Makes a circle of what was typed, or says what is wrong with it. */
final class DraftReader {
    private static final int LONGEST_TOPIC = 4_000;

    private final CircleDraft draft;
    private final List<CirclesNow.Mentor> mentors;
    private final Map<DraftTroubles.Field, Sentence> troubles = new EnumMap<>(DraftTroubles.Field.class);

    DraftReader(CircleDraft draft, List<CirclesNow.Mentor> mentors) {
        this.draft = draft;
        this.mentors = mentors;
    }

    /** The circle; empty where there are {@link #troubles()}. */
    Optional<Circle> read(long program) {
        var topic = draft.topic().strip();
        if (topic.isEmpty() || topic.length() > LONGEST_TOPIC) {
            troubles.put(DraftTroubles.Field.TOPIC, Sentence.of("circles.trouble.topic"));
        }
        var first = who(draft.first(), DraftTroubles.Field.FIRST);
        var second = draft.second().isEmpty() ? OptionalLong.empty() : who(draft.second(), DraftTroubles.Field.SECOND);
        if (second.isPresent() && second.equals(first)) {
            troubles.put(
                    DraftTroubles.Field.SECOND,
                    Sentence.of("circles.trouble.twice", draft.second().typed().strip()));
        }
        var least = number(draft.size().least(), DraftTroubles.Field.LEAST);
        var most = number(draft.size().most(), DraftTroubles.Field.MOST);
        if (least.isPresent() && most.isPresent() && most.getAsInt() < least.getAsInt()) {
            troubles.put(DraftTroubles.Field.MOST, Sentence.of("circles.trouble.most", least.getAsInt()));
        }
        if (!troubles.isEmpty()) {
            return Optional.empty();
        }
        var led = Stream.of(first, second)
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .toList();
        return Optional.of(new Circle(
                draft.before().map(Circle::id).orElse(0L),
                draft.before().map(Circle::uid).orElseGet(UUID::randomUUID),
                program,
                topic,
                led,
                least.orElseThrow(),
                most.orElseThrow()));
    }

    DraftTroubles troubles() {
        return new DraftTroubles(troubles);
    }

    private OptionalLong who(Picked picked, DraftTroubles.Field field) {
        if (picked.id().isPresent()) {
            return picked.id();
        }
        var typed = Likeness.plain(picked.typed());
        var found = mentors.stream()
                .filter(one -> Likeness.plain(one.name()).equals(typed))
                .toList();
        if (found.size() == 1) {
            return OptionalLong.of(found.getFirst().participant());
        }
        troubles.put(field, trouble(picked.typed().strip(), found.size()));
        return OptionalLong.empty();
    }

    private static Sentence trouble(String typed, int found) {
        if (typed.isEmpty()) {
            return Sentence.of("circles.trouble.nobodyLeads");
        }
        return found == 0
                ? Sentence.of("circles.trouble.notFound", typed)
                : Sentence.of("circles.trouble.severalFound", found, typed);
    }

    private OptionalInt number(String typed, DraftTroubles.Field field) {
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= 1) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // said below, as any other number that is none of people
        }
        troubles.put(field, Sentence.of("circles.trouble.size", typed.strip()));
        return OptionalInt.empty();
    }
}
