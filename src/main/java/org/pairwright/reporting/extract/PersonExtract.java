package org.pairwright.reporting.extract;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.document.DocumentContent;
import org.pairwright.document.DocumentPart;
import org.pairwright.document.DocumentPart.Heading;
import org.pairwright.document.DocumentPart.Paragraph;
import org.pairwright.document.DocumentWriter;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.text.Messages;

/**
 * All that the desk holds on one person, as a document for her: what she gave, what she agreed to, and what happened with
 * her. What others said in confidence, and the administrator's own notes, are mentioned but not printed.
 */
public final class PersonExtract {
    private final ExtractSources sources;
    private final Messages messages;
    private final DocumentWriter writer = new DocumentWriter();

    public PersonExtract(ExtractSources sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    /**
     * Saves the document.
     *
     * @param now the moment it speaks of
     * @throws CannotSave where the disk, the folder or another program is in the way
     */
    public void save(long person, Path target, Instant now) throws CannotSave {
        writer.save(content(person, now), target);
    }

    DocumentContent content(long person, Instant now) {
        var known = sources.people().persons().find(person).orElseThrow();
        var parts = new ArrayList<DocumentPart>();
        parts.add(new Paragraph(messages.say("extract.about", now)));
        parts.add(new Heading(messages.say("extract.person")));
        parts.add(new ExtractFacts(messages).of(known));
        for (Participant participant : sources.people().participants().ofPerson(person)) {
            parts.addAll(new ParticipationPart(sources, messages, known, participant).parts());
        }
        addConcerns(known, parts);
        parts.add(new Heading(messages.say("extract.steps")));
        parts.add(new Paragraph(messages.say("extract.steps.about")));
        parts.add(steps(person));
        return new DocumentContent(messages.say("extract.title", known.name().full()), List.copyOf(parts));
    }

    private void addConcerns(Person person, List<DocumentPart> parts) {
        long concerns = sources.care().concerns().all().stream()
                .filter(concern -> concern.aboutPerson().isPresent()
                        && concern.aboutPerson().getAsLong() == person.id())
                .count();
        if (concerns > 0) {
            parts.add(new Heading(messages.say("extract.concerns")));
            parts.add(new Paragraph(messages.say("extract.concerns.about", concerns)));
        }
    }

    private DocumentPart.Rows steps(long person) {
        return new DocumentPart.Rows(
                List.of(messages.say("extract.when"), messages.say("extract.what")),
                sources.doings().steps().about(person).stream()
                        .map(step -> List.of(messages.say("extract.moment", step.at()), messages.word(step.kind())))
                        .toList());
    }
}
