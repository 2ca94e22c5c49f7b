package org.pairwright.spreadsheet.writing.content;

/** How a cell of a page looks. */
public enum Look {
    TITLE(22, 34, false),
    SUBTITLE(11, 20, false),
    /** Date and the like, at the right edge. */
    STAMP(11, 20, false),
    SECTION(13, 26, false),
    /** A key figure. */
    FIGURE(24, 36, false),
    /** What a key figure is of. */
    CAPTION(9, 16, true),
    HEADER(10, 18, false),
    HEADER_RIGHT(10, 18, false),
    BODY(10, 16, false),
    BODY_STRONG(10, 16, false),
    /** Numbers too stand at the left. */
    BODY_LEFT(10, 16, false),
    BODY_WRAPPED(10, 16, true),
    /** Sentences that may need several lines. */
    PROSE(10, 15, true),
    NOTE(9, 14, true);

    public final int points;
    public final int height;
    public final boolean wraps;

    Look(int points, int height, boolean wraps) {
        this.points = points;
        this.height = height;
        this.wraps = wraps;
    }
}
