package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.util.Optional;

/** The machine's own ways with files: asking where to save one, and showing one. */
public interface FilePlaces {

    /**
     * Asks for the file to save to, and for leave where there is one already.
     *
     * @param folder where to begin
     * @param name proposed
     * @return empty where she thought better of it
     */
    Optional<Path> ask(Path folder, String name);

    /** Opens a file in the program that belongs to it, or a folder in the system's file manager. */
    void open(Path fileOrFolder);
}
