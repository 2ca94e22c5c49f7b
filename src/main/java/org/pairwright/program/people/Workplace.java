package org.pairwright.program.people;

import java.util.OptionalInt;

/**
 * Where a person works; texts are empty where not known.
 *
 * @param level seniority as a whole number, greater is more senior
 * @param timezone an IANA zone such as {@code Europe/Madrid}
 */
public record Workplace(
        String employeeId, String site, String department, OptionalInt level, String timezone, ReportsTo manager) {

    public static final Workplace UNKNOWN = new Workplace("", "", "", OptionalInt.empty(), "", ReportsTo.NONE);
}
