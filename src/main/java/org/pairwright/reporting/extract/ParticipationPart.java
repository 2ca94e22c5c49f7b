package org.pairwright.reporting.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.document.DocumentPart;
import org.pairwright.document.DocumentPart.Fact;
import org.pairwright.document.DocumentPart.Facts;
import org.pairwright.document.DocumentPart.Heading;
import org.pairwright.document.DocumentPart.Paragraph;
import org.pairwright.document.DocumentPart.Rows;
import org.pairwright.program.care.Consent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Messages;

/** A person's place in one program: answers, consent, pairs, and the matching runs she was in. */
final class ParticipationPart {
    private final ExtractSources sources;
    private final Messages messages;
    private final Person person;
    private final Participant participant;
    private final Program program;

    ParticipationPart(ExtractSources sources, Messages messages, Person person, Participant participant) {
        this.sources = sources;
        this.messages = messages;
        this.person = person;
        this.participant = participant;
        program = sources.people().programs().find(participant.program()).orElseThrow();
    }

    List<DocumentPart> parts() {
        var parts = new ArrayList<DocumentPart>();
        parts.add(new Heading(messages.say("extract.program", program.name())));
        parts.add(place());
        addAnswers(parts);
        addConsents(parts);
        sources.doings().lives().ofProgram(program.id()).stream()
                .filter(life ->
                        life.pair().mentee() == participant.id() || life.pair().mentor() == participant.id())
                .forEach(life -> addPair(parts, life));
        addRuns(parts);
        return parts;
    }

    private Facts place() {
        var facts = new ArrayList<>(List.of(
                new Fact(messages.say("report.column.role"), messages.word(participant.role())),
                new Fact(messages.say("report.column.status"), messages.word(participant.status())),
                new Fact(messages.say("extract.applied"), messages.date(participant.appliedOn()))));
        if (participant.role().mentors()) {
            facts.add(new Fact(messages.say("report.column.places"), String.valueOf(participant.places())));
        }
        participant
                .away()
                .ifPresent(away -> facts.add(new Fact(
                        messages.say("extract.away"), messages.say("extract.fromTo", away.from(), away.until()))));
        return new Facts(facts);
    }

    private void addAnswers(List<DocumentPart> parts) {
        var both = person.answers().updatedBy(participant.answers());
        var facts =
                new ExtractFacts(messages).of(both, sources.people().fields().ofProgram(program.id()));
        if (!facts.facts().isEmpty()) {
            parts.add(new Heading(messages.say("extract.answers")));
            parts.add(facts);
        }
    }

    private void addConsents(List<DocumentPart> parts) {
        var consents = sources.care().consents().ofParticipant(participant.id());
        parts.add(new Heading(messages.say("extract.consents")));
        if (consents.isEmpty()) {
            parts.add(new Paragraph(messages.say("extract.noConsent")));
        }
        for (Consent consent : consents) {
            parts.add(new Facts(Stream.of(
                            new Fact(messages.say("extract.wording"), consent.wording()),
                            new Fact(messages.say("extract.given"), messages.date(consent.givenOn())),
                            new Fact(
                                    messages.say("extract.until"),
                                    consent.untilOn().map(messages::date).orElse("")),
                            new Fact(
                                    messages.say("extract.withdrawn"),
                                    consent.withdrawnOn().map(messages::date).orElse("")))
                    .filter(fact -> !fact.words().isEmpty())
                    .toList()));
        }
    }

    private void addPair(List<DocumentPart> parts, PairLife life) {
        var pair = life.pair();
        long other = pair.mentee() == participant.id() ? pair.mentor() : pair.mentee();
        parts.add(new Heading(messages.say("extract.pair", name(other))));
        var facts = new ArrayList<>(List.of(
                new Fact(messages.say("extract.state"), messages.word(life.state())),
                new Fact(messages.say("extract.confirmed"), messages.date(pair.confirmedOn())),
                new Fact(messages.say("extract.plannedEnd"), messages.date(pair.plannedEndOn())),
                new Fact(messages.say("extract.rhythm"), messages.say("extract.everyDays", pair.rhythmDays()))));
        if (!pair.note().isBlank()) {
            facts.add(new Fact(messages.say("extract.note"), messages.say("extract.note.about")));
        }
        life.goals()
                .forEach(goal -> facts.add(new Fact(
                        messages.say("extract.goal"),
                        messages.say("extract.goalIs", goal.description(), goal.state()))));
        life.events()
                .forEach(event -> facts.add(new Fact(
                        messages.date(event.on()),
                        messages.word(event.kind()) + (event.reason().isBlank() ? "" : ": " + event.reason()))));
        parts.add(new Facts(facts));
        addSessions(parts, life);
    }

    private void addSessions(List<DocumentPart> parts, PairLife life) {
        if (!life.sessions().isEmpty()) {
            parts.add(new Paragraph(messages.say("extract.sessions")));
            parts.add(new Rows(
                    Stream.of("extract.when", "extract.minutes", "extract.channel", "extract.topic")
                            .map(key -> messages.say(key))
                            .toList(),
                    life.sessions().stream()
                            .map(session -> List.of(
                                    messages.date(session.on()),
                                    session.minutes().isPresent()
                                            ? String.valueOf(session.minutes().getAsInt())
                                            : "",
                                    messages.word(session.channel()),
                                    session.topic()))
                            .toList()));
        }
    }

    private void addRuns(List<DocumentPart> parts) {
        var runs = sources.doings().runs().with(participant.id());
        if (!runs.isEmpty()) {
            parts.add(new Heading(messages.say("extract.runs")));
            parts.add(new Rows(
                    List.of(messages.say("extract.when"), messages.say("extract.result")),
                    runs.stream()
                            .map(run -> List.of(messages.say("extract.moment", run.ranAt()), result(run)))
                            .toList()));
        }
    }

    private String result(Run run) {
        var proposed = run.proposal().pairs().stream()
                .filter(pair -> pair.mentee() == participant.id() || pair.mentor() == participant.id())
                .map(pair -> messages.say("extract.proposed", name(other(pair)), pair.score()));
        var unplaced = run.proposal().unplaced().stream()
                .filter(one -> one.mentee() == participant.id())
                .map(one -> messages.say(one.why()));
        var all = Stream.concat(proposed, unplaced).toList();
        return all.isEmpty() ? messages.say("extract.nobody") : String.join("\n", all);
    }

    private long other(ProposedPair pair) {
        return pair.mentee() == participant.id() ? pair.mentor() : pair.mentee();
    }

    private String name(long other) {
        return sources.people()
                .participants()
                .find(other)
                .flatMap(one -> sources.people().persons().find(one.person()))
                .map(one -> one.name().full())
                .orElse("");
    }
}
