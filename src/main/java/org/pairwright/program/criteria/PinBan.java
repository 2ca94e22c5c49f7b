package org.pairwright.program.criteria;

/**
 * What the administrator said of one pair: it must be, or must not be.
 *
 * @param mentee the mentee's participant
 * @param mentor the mentor's participant
 */
public record PinBan(long id, long program, long mentee, long mentor, Kind kind, String note) {

    /** Pinned or banned. */
    public enum Kind {
        PIN,
        BAN
    }
}
