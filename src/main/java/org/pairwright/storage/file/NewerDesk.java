package org.pairwright.storage.file;

/** The desk's file was made by a newer Pairwright and is left untouched. */
public final class NewerDesk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerDesk(int found, int known) {
        super("the desk has schema " + found + ", this program knows " + known);
    }
}
