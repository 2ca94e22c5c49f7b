package org.pairwright.command;

import java.util.List;
import java.util.UUID;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.pairing.circles.Kept;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** What is done with the circles of one program, said aloud. */
final class CircleSteps {
    private final Pairwright pairwright;
    private final Acts acts;
    private final long program;

    /** How many members, from and to. */
    record Size(int least, int most) {}

    CircleSteps(Pairwright pairwright, Acts acts, long program) {
        this.pairwright = pairwright;
        this.acts = acts;
        this.program = program;
    }

    int add(String topic, List<String> facilitators, Size size) {
        if (facilitators.size() > Circle.MOST_FACILITATORS) {
            throw new Cannot(Sentence.of("command.circle.tooMany", facilitators.size()));
        }
        if (topic.isEmpty()) {
            throw new Cannot(Sentence.of("command.circle.noTopic"));
        }
        if (size.least() < 1 || size.most() < size.least()) {
            throw new Cannot(Sentence.of("command.circle.noSize", size.least(), size.most()));
        }
        var now = now();
        var led = facilitators.stream().map(name -> called(now, name)).toList();
        if (led.stream().distinct().count() < led.size()) {
            throw new Cannot(Sentence.of("command.circle.twice", facilitators.getFirst()));
        }
        var circle = new Circle(0, UUID.randomUUID(), program, topic, led, size.least(), size.most());
        return switch (acts.circling().circles().add(circle)) {
            case Kept.Done _ -> {
                say(Sentence.of("command.circle.added", topic));
                if (now.topics().stream().noneMatch(known -> known.term().equalsIgnoreCase(topic))) {
                    say(Sentence.of("command.circle.newTopic", topic));
                }
                yield Exit.DONE;
            }
            case Kept.Refused refused -> throw new Cannot(refused.why());
        };
    }

    private static long called(CirclesNow now, String typed) {
        var name = typed.strip();
        var found = now.mentors().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .toList();
        if (found.size() == 1) {
            return found.getFirst().participant();
        }
        boolean known = now.names().values().stream().anyMatch(name::equalsIgnoreCase);
        throw new Cannot(
                found.isEmpty() && known
                        ? Sentence.of("command.circle.noMentor", name)
                        : Sentence.of("command.circle.notFound", found.size(), name));
    }

    int list() {
        var circles = now().circles();
        if (circles.isEmpty()) {
            say(Sentence.of("command.circle.none"));
        }
        circles.forEach(this::say);
        return Exit.DONE;
    }

    CircleProposal fill() {
        var now = now();
        if (now.circles().isEmpty()) {
            throw new Cannot(Sentence.of("command.circle.none"));
        }
        var proposal = proposed();
        var opened = now.circles().stream()
                .filter(one -> !proposal.of(one.id()).isEmpty())
                .toList();
        say(Sentence.of(
                "command.circle.found",
                proposal.seats().size(),
                opened.size(),
                proposal.unplaced().size()));
        opened.forEach(one -> say(Sentence.of(
                "command.circle.members",
                one.circle().topic(),
                proposal.of(one.id()).stream()
                        .<Object>map(seat -> name(now, seat.member()))
                        .toList())));
        proposal.closed().forEach(closed -> say(closed.why()));
        proposal.unplaced()
                .forEach(left -> say(Sentence.of("command.circle.left", name(now, left.mentee()), left.why())));
        proposal.statement().forEach(this::say);
        return proposal;
    }

    private CircleProposal proposed() {
        try {
            return acts.circling().circles().propose(program, Progress.UNWATCHED);
        } catch (NotReady notReady) {
            throw new Cannot(MatchingSteps.together(notReady.obstacles()));
        }
    }

    void confirm(CircleProposal proposal) {
        switch (acts.circling().circles().confirm(program, proposal, proposal.seats())) {
            case Confirmation.Confirmed _ ->
                say(Sentence.of("command.circle.confirmed", proposal.seats().size()));
            case Confirmation.Refused refused -> throw new Cannot(MatchingSteps.together(refused.pairs()));
        }
    }

    private CirclesNow now() {
        return CirclesNow.of(acts.circling().stores(), program);
    }

    private void say(CircleNow one) {
        var circle = one.circle();
        say(Sentence.of(
                "command.circle.line",
                circle.topic(),
                List.<Object>copyOf(one.facilitators()),
                circle.least(),
                circle.most(),
                one.members().size(),
                List.<Object>copyOf(one.members())));
    }

    private void say(Sentence sentence) {
        pairwright.terminal().say(sentence);
    }

    private static String name(CirclesNow now, long participant) {
        return now.names().getOrDefault(participant, "");
    }
}
