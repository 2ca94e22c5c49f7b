package org.pairwright.reporting.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.document.DocumentContent;
import org.pairwright.document.DocumentPart;
import org.pairwright.document.DocumentWriter;
import org.pairwright.program.care.Removal;
import org.pairwright.program.care.Trace;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.text.Messages;

/** The proof of a removal, in words for the screen and as a document. It names nobody. */
public final class RemovalProof {
    private final Messages messages;
    private final DocumentWriter writer = new DocumentWriter();

    public RemovalProof(Messages messages) {
        this.messages = messages;
    }

    /**
     * Saves the proof.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way
     */
    public void save(Removal removal, Path target) throws CannotSave {
        writer.save(
                new DocumentContent(
                        messages.say("removal.proof.title"),
                        lines(removal).stream()
                                .<DocumentPart>map(DocumentPart.Paragraph::new)
                                .toList()),
                target);
    }

    /** What was removed, what stays without a name, what was left, and which backups still hold the person. */
    public List<String> lines(Removal removal) {
        var lines = new ArrayList<String>();
        lines.add(messages.say("removal.proof.on", removal.removedOn()));
        lines.add(messages.say("removal.proof.gone", counts(removal, false)));
        lines.add(messages.say("removal.proof.stays", counts(removal, true)));
        if (!removal.shared().isEmpty()) {
            lines.add(messages.say(
                    "removal.proof.shared",
                    removal.shared().stream().map(messages::word).sorted().collect(Collectors.joining(", "))));
        }
        lines.add(messages.say("removal.proof.sealed"));
        lines.add(
                removal.backups().isEmpty()
                        ? messages.say("removal.proof.noBackups")
                        : messages.say("removal.proof.backups", String.join(", ", removal.backups())));
        lines.add(messages.say("removal.proof.final"));
        return lines;
    }

    private String counts(Removal removal, boolean stays) {
        var counts = Stream.of(Trace.values())
                .filter(trace -> trace.stays() == stays && removal.count(trace) > 0)
                .map(trace -> messages.say("removal.count", trace, removal.count(trace)))
                .collect(Collectors.joining("; "));
        return counts.isEmpty() ? messages.say("removal.nothing") : counts;
    }
}
