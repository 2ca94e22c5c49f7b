package org.pairwright.ui.intake.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.file.Book;
import org.pairwright.intake.file.Books;
import org.pairwright.intake.file.Source;
import org.pairwright.intake.file.UnreadFile;
import org.pairwright.task.Progress;

/** A file that was opened once, and what came of it: its content, or why it could not be read. */
public record Opened(Source source, Books books) {

    static Opened of(Source source, Progress progress) {
        return new Opened(source, Books.read(List.of(source), progress));
    }

    static List<Opened> of(List<Source> sources, Progress progress) {
        var opened = new ArrayList<Opened>();
        for (var source : sources) {
            opened.add(of(source, progress));
        }
        return opened;
    }

    static Books together(List<Opened> files) {
        return new Books(
                files.stream().flatMap(file -> file.books().read().stream()).toList(),
                files.stream().flatMap(file -> file.books().unread().stream()).toList());
    }

    public String name() {
        return source.name();
    }

    public Optional<Book> book() {
        return books.read().stream().findFirst();
    }

    /** Why it could not be opened; empty where it was. */
    public Optional<UnreadFile> unread() {
        return books.unread().stream().findFirst();
    }

    public boolean wantsPassword() {
        return unread().filter(UnreadFile::wantsPassword).isPresent();
    }

    /** Whether she gave a password already, which then was a wrong one. */
    public boolean hadPassword() {
        return source.options().password().isPresent();
    }
}
