package org.pairwright.desk.removal;

import java.util.List;
import java.util.Map;
import org.pairwright.desk.backup.Backup;
import org.pairwright.program.care.Trace;
import org.pairwright.program.people.Person;

/**
 * What removing a person would do.
 *
 * @param counts what goes and what stays without her name, as far as it can be counted beforehand
 * @param backups those that will still hold her, the newest first
 */
public record RemovalPreview(Person person, Map<Trace, Long> counts, List<Backup> backups) {

    public RemovalPreview {
        counts = Map.copyOf(counts);
        backups = List.copyOf(backups);
    }

    public long count(Trace trace) {
        return counts.getOrDefault(trace, 0L);
    }
}
