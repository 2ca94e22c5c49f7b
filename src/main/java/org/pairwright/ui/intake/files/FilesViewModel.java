package org.pairwright.ui.intake.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairwright.intake.file.Source;
import org.pairwright.intake.file.UnreadFile;
import org.pairwright.spreadsheet.FilePassword;
import org.pairwright.spreadsheet.ReadingOptions;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Opened;
import org.pairwright.ui.intake.flow.Reviewed;

/** What became of each file, and what she can do about it. */
public final class FilesViewModel {
    private final IntakeViewModel flow;
    private final Messages messages;

    public FilesViewModel(IntakeViewModel flow) {
        this.flow = flow;
        this.messages = flow.window().messages();
    }

    /**
     * One file.
     *
     * @param sentences what its sheets hold, or why it could not be read
     */
    record Line(Opened file, State state, List<String> sentences) {
        String name() {
            return file.name();
        }
    }

    /** What became of a file. */
    enum State {
        READ,
        NOBODY,
        LOCKED,
        UNREAD
    }

    List<Line> lines(Reviewed reviewed) {
        return reviewed.files().stream().map(file -> line(reviewed, file)).toList();
    }

    private Line line(Reviewed reviewed, Opened file) {
        if (file.unread().isPresent()) {
            var state = file.wantsPassword() ? State.LOCKED : State.UNREAD;
            return new Line(
                    file,
                    state,
                    file.unread().map(why -> messages.say(why.why())).stream().toList());
        }
        var nobody = reviewed.review().unread().stream()
                .filter(unread -> unread.name().equals(file.name()))
                .map(UnreadFile::why)
                .map(messages::say)
                .toList();
        return nobody.isEmpty()
                ? new Line(file, State.READ, sheets(reviewed, file))
                : new Line(file, State.NOBODY, nobody);
    }

    private List<String> sheets(Reviewed reviewed, Opened file) {
        var sentences = new ArrayList<String>();
        reviewed.review().files().stream()
                .filter(read -> read.name().equals(file.name()))
                .findFirst()
                .ifPresent(read -> read.sheets()
                        .forEach(sheet -> sentences.add(
                                messages.say("intakescreen.files.sheet", sheet.name(), sheet.understoodAs()))));
        return sentences;
    }

    /** Opens a protected file. What was typed is wiped. */
    void unlock(Opened file, char[] password) {
        flow.read(file, file.source().options().withPassword(FilePassword.of(password)));
        Arrays.fill(password, '\0');
    }

    void leaveOut(Opened file) {
        flow.leaveOut(file);
    }

    void choose() {
        flow.choose();
    }

    /** What she copied elsewhere: cells as text, or files. */
    public void paste(String text, List<Path> copied) {
        if (!copied.isEmpty()) {
            flow.arrive(copied);
        } else if (text.isBlank()) {
            flow.window().state().notifications().say(Sentence.of("intakescreen.files.nothingCopied"));
        } else {
            var name = messages.say("intakescreen.files.pasted");
            flow.open(List.of(new Source.Pasted(name, text, ReadingOptions.USUAL)));
        }
    }
}
