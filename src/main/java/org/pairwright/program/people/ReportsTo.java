package org.pairwright.program.people;

import java.util.OptionalLong;

/**
 * A person's manager as the sheet names her, and the person where she was found on the desk. A rule that needs an
 * unlinked manager is not known.
 */
public record ReportsTo(String asWritten, OptionalLong person) {

    public static final ReportsTo NONE = new ReportsTo("", OptionalLong.empty());
}
