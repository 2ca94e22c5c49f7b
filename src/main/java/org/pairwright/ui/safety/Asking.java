package org.pairwright.ui.safety;

import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.kit.file.FileQuestions.Kind;

/** The questions for files and folders, worded. */
public record Asking(Messages messages, FileQuestions files) {

    Optional<Path> backupFile(Sentence proposed) {
        return files.save(
                new Kind(messages.say("safety.backupTo"), messages.say("safety.backups"), "*.backup"),
                messages.say(proposed));
    }

    Optional<Path> secondPlace() {
        return files.folder(messages.say("safety.choosePlace"));
    }

    Optional<Path> workbook(String proposed) {
        return files.save(
                new Kind(messages.say("safety.exportTitle"), messages.say("safety.workbooks"), "*.xlsx"), proposed);
    }

    Optional<Path> report(String proposed) {
        return files.save(
                new Kind(messages.say("safety.reportTitle"), messages.say("safety.texts"), "*.txt"), proposed);
    }
}
