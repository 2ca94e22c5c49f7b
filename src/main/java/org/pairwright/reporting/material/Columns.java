package org.pairwright.reporting.material;

/** The names under which the cover's formulas find the columns of the tables. */
public final class Columns {
    public static final String PAIR_STATE = "PairState";
    public static final String PAIR_HEALTH = "PairHealth";
    public static final String PAIR_SCORE = "PairScore";
    public static final String PAIR_SITE = "PairMenteeSite";

    public static final String PERSON_ROLE = "PersonRole";
    public static final String PERSON_STATUS = "PersonStatus";
    public static final String PERSON_STEP = "PersonStep";
    public static final String PERSON_SITE = "PersonSite";
    public static final String PERSON_PLACES = "PersonPlaces";
    public static final String PERSON_FREE = "PersonFreePlaces";

    public static final String UNPLACED_NAME = "UnplacedName";
    public static final String UNPLACED_SITE = "UnplacedSite";

    public static final String SKILL_NAME = "SkillName";
    public static final String SKILL_SIDE = "SkillSide";

    public static final String SESSION_ON = "SessionOn";
    public static final String SESSION_HELD = "SessionHeld";

    /** Of the active pairs, on the cover. */
    public static final String ON_TRACK = "KeyOnTrack";

    /** The day of the report, on the cover. */
    public static final String AS_OF = "AsOf";

    private Columns() {}
}
