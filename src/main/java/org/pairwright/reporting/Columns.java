package org.pairwright.reporting;

/** The names under which the cover's formulas find the columns of the tables. */
final class Columns {
    static final String PAIR_STATE = "PairState";
    static final String PAIR_HEALTH = "PairHealth";
    static final String PAIR_SCORE = "PairScore";
    static final String PAIR_SITE = "PairMenteeSite";

    static final String PERSON_ROLE = "PersonRole";
    static final String PERSON_STATUS = "PersonStatus";
    static final String PERSON_STEP = "PersonStep";
    static final String PERSON_SITE = "PersonSite";
    static final String PERSON_PLACES = "PersonPlaces";
    static final String PERSON_FREE = "PersonFreePlaces";

    static final String UNPLACED_NAME = "UnplacedName";
    static final String UNPLACED_SITE = "UnplacedSite";

    static final String SKILL_NAME = "SkillName";
    static final String SKILL_SIDE = "SkillSide";

    static final String SESSION_ON = "SessionOn";
    static final String SESSION_HELD = "SessionHeld";

    /** Of the active pairs, on the cover. */
    static final String ON_TRACK = "KeyOnTrack";

    /** The day of the report, on the cover. */
    static final String AS_OF = "AsOf";

    private Columns() {}
}
