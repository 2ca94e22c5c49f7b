package org.pairwright.desk.leaving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.Version;
import org.pairwright.desk.log.FailureTrace;
import org.pairwright.desk.log.LogFile;
import org.pairwright.storage.Database;
import org.pairwright.storage.file.ForcedFile;
import org.pairwright.storage.kept.EveryTable;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/**
 * What helps whoever repairs Pairwright, as a text file that she can read before she sends it: the machine, the sizes of
 * the desk, the log and the failure. Nobody's data is in it, and no name of a folder.
 */
public final class ErrorReport {
    private static final int LOG_LINES = 200;
    private static final long MEGABYTE = 1 << 20;

    private final Path folder;
    private final Optional<Database> database;
    private final Messages messages;
    private final Clock clock;

    /**
     * A report on the desk in a folder.
     *
     * @param database empty where it is not open
     */
    public ErrorReport(Path folder, Optional<Database> database, Messages messages, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** A name for the file, with today's date. */
    public String suggestedName() {
        return messages.say("errorreport.fileName", LocalDate.now(clock).toString());
    }

    /**
     * Saves the report.
     *
     * @param failure what happened, where something did
     * @return what became of it
     */
    public Sentence save(Path target, Optional<Throwable> failure) {
        var file = target.toAbsolutePath();
        var name = String.valueOf(file.getFileName());
        try {
            ForcedFile.write(file, text(failure).getBytes(StandardCharsets.UTF_8));
            return Sentence.of("errorreport.saved", name);
        } catch (IOException _) {
            return Sentence.of("errorreport.notSaved", name);
        }
    }

    /** The whole report. */
    public String text(Optional<Throwable> failure) {
        var lines = new ArrayList<String>();
        lines.add(messages.say("errorreport.title"));
        lines.add("");
        lines.addAll(messages.say("errorreport.words").lines().toList());
        section(lines, "errorreport.machine", machine());
        section(lines, "errorreport.desk", desk());
        section(
                lines,
                "errorreport.failure",
                failure.map(FailureTrace::of).orElseGet(() -> List.of(messages.say("errorreport.noFailure"))));
        section(lines, "errorreport.log", LogFile.lastLines(folder, LOG_LINES));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private void section(List<String> lines, String heading, List<String> content) {
        var title = messages.say(heading);
        lines.add("");
        lines.add(title);
        lines.add("-".repeat(title.length()));
        lines.addAll(content);
    }

    private List<String> machine() {
        var memory = Runtime.getRuntime();
        return List.of(
                messages.say("errorreport.version", Version.ofThisProgram()),
                messages.say("errorreport.java", Runtime.version().toString(), System.getProperty("java.vendor", "")),
                messages.say(
                        "errorreport.system",
                        System.getProperty("os.name", ""),
                        System.getProperty("os.version", ""),
                        System.getProperty("os.arch", "")),
                messages.say("errorreport.language", messages.locale().toLanguageTag()),
                messages.say("errorreport.at", clock.instant().toString()),
                messages.say(
                        "errorreport.memory",
                        (memory.totalMemory() - memory.freeMemory()) / MEGABYTE,
                        memory.maxMemory() / MEGABYTE,
                        memory.availableProcessors()),
                messages.say("errorreport.disk", folder.toFile().getUsableSpace() / MEGABYTE));
    }

    /** The database may be what is broken. */
    private List<String> desk() {
        var lines = new ArrayList<String>();
        try {
            lines.add(messages.say("errorreport.file", Files.size(folder.resolve(Database.FILE)) / MEGABYTE));
            database.ifPresent(open -> count(lines, EveryTable.with(open)));
        } catch (IOException | RuntimeException failure) {
            lines.add(messages.say("errorreport.uncounted"));
            lines.addAll(FailureTrace.of(failure));
        }
        return lines;
    }

    private void count(List<String> lines, EveryTable every) {
        var about = every.about();
        lines.add(messages.say("errorreport.schema", about.schema(), about.changeNumber()));
        every.tables().forEach(table -> lines.add("%-15s %d".formatted(table.name(), every.count(table))));
    }
}
