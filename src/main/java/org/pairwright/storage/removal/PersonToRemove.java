package org.pairwright.storage.removal;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom to remove, and what is left in her place.
 *
 * @param standIn the name of the row that keeps her pairs countable, in the user's language
 * @param mark what stands in texts where her name stood
 * @param backups the names of the backups that still hold her, for the proof
 */
public record PersonToRemove(long person, String standIn, String mark, LocalDate on, List<String> backups) {

    public PersonToRemove {
        backups = List.copyOf(backups);
    }
}
