package org.pairwright.program.fields;

import java.util.List;

/** The names of the fields that every desk has. */
public final class BuiltIn {
    /** Columns of the person herself. */
    public static final String SITE = "site";

    public static final String DEPARTMENT = "department";
    public static final String LEVEL = "level";
    public static final String TIMEZONE = "timezone";
    public static final String MANAGER = "manager";

    /** Answers of the person. */
    public static final String LANGUAGES = "languages";

    /** Answers of the participant. */
    public static final String OFFERED = "offered";

    public static final String WANTED = "wanted";
    public static final String NOTES = "notes";

    /** All of them, in the order in which people read them. */
    public static final List<String> ALL =
            List.of(SITE, DEPARTMENT, LEVEL, TIMEZONE, MANAGER, LANGUAGES, OFFERED, WANTED, NOTES);

    private BuiltIn() {}
}
