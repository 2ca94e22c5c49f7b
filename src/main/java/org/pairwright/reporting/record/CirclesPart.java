package org.pairwright.reporting.record;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.document.DocumentPart;
import org.pairwright.document.DocumentPart.Heading;
import org.pairwright.document.DocumentPart.Paragraph;
import org.pairwright.document.DocumentPart.Rows;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.pairs.Session;
import org.pairwright.reporting.material.Material;

/** The circles of the program on paper, each with who leads it and who is in it; nothing where there are none. */
final class CirclesPart {
    private final Material material;

    CirclesPart(Material material) {
        this.material = material;
    }

    List<DocumentPart> parts() {
        var circles = material.facts().circles();
        return circles.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(material.say("matchrecord.circles")),
                        new Paragraph(material.say("matchrecord.circles.words")),
                        new Rows(
                                List.of(
                                        material.say("matchrecord.circle.topic"),
                                        material.say("matchrecord.circle.facilitators"),
                                        material.say("matchrecord.circle.members"),
                                        material.say("matchrecord.circle.sessions")),
                                circles.stream().map(this::row).toList()));
    }

    private List<String> row(Circle circle) {
        return List.of(circle.topic(), names(circle.facilitators().stream()), names(members(circle)), sessions(circle));
    }

    /** On how many days it met, however many were there. */
    private String sessions(Circle circle) {
        long days = material.facts().pairs().stream()
                .filter(life -> life.pair().circle().equals(OptionalLong.of(circle.id())))
                .flatMap(life -> life.sessions().stream())
                .filter(Session::tookPlace)
                .map(Session::on)
                .distinct()
                .count();
        return Long.toString(days);
    }

    /** Whoever has not left it. */
    private Stream<Long> members(Circle circle) {
        return material.facts().pairs().stream()
                .filter(life -> life.state() != PairState.ENDED)
                .map(PairLife::pair)
                .filter(pair -> pair.circle().equals(OptionalLong.of(circle.id())))
                .map(pair -> pair.mentee())
                .distinct()
                .sorted(material.byName());
    }

    private String names(Stream<Long> participants) {
        return participants.map(material::name).collect(Collectors.joining(", "));
    }
}
