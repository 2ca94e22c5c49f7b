package org.pairwright.program.care;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * That somebody was removed; nothing in it says who.
 *
 * @param id 0 until stored
 * @param counts how much of each kind of thing went or was emptied, by the kind's name
 * @param backups the names of the backups that still held the person
 */
public record Removal(long id, LocalDate removedOn, SortedMap<String, Long> counts, List<String> backups) {

    public Removal {
        backups = List.copyOf(backups);
    }
}
