package org.pairwright.reporting.sheet;

import static org.pairwright.reporting.material.Columns.AS_OF;
import static org.pairwright.reporting.material.Columns.ON_TRACK;
import static org.pairwright.reporting.material.Columns.PAIR_HEALTH;
import static org.pairwright.reporting.material.Columns.PAIR_SCORE;
import static org.pairwright.reporting.material.Columns.PAIR_SITE;
import static org.pairwright.reporting.material.Columns.PAIR_STATE;
import static org.pairwright.reporting.material.Columns.PERSON_FREE;
import static org.pairwright.reporting.material.Columns.PERSON_PLACES;
import static org.pairwright.reporting.material.Columns.PERSON_SITE;
import static org.pairwright.reporting.material.Columns.PERSON_STATUS;
import static org.pairwright.reporting.material.Columns.PERSON_STEP;
import static org.pairwright.reporting.material.Columns.SESSION_HELD;
import static org.pairwright.reporting.material.Columns.SESSION_ON;
import static org.pairwright.reporting.material.Columns.SKILL_NAME;
import static org.pairwright.reporting.material.Columns.SKILL_SIDE;
import static org.pairwright.reporting.material.Columns.UNPLACED_NAME;
import static org.pairwright.reporting.material.Columns.UNPLACED_SITE;

import org.pairwright.insight.HealthFigures;
import org.pairwright.insight.HealthLevel;
import org.pairwright.program.pairs.PairState;
import org.pairwright.program.people.Status;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Value;

/**
 * The formulas of the cover, each with what it comes to. They look for the words that stand in the tables, in the
 * language of the report.
 */
final class Formulas {
    private final Material material;

    Formulas(Material material) {
        this.material = material;
    }

    Value everybody(long shown) {
        return live("COUNTA(" + PERSON_STEP + ")", shown);
    }

    /** Who came so far and no further. */
    Value atStep(String step, long shown) {
        return live("COUNTIF(" + PERSON_STEP + "," + step + ")", shown);
    }

    Value sum(String from, String to, long shown) {
        return live("SUM(" + from + ":" + to + ")", shown);
    }

    Value places(long shown) {
        return live("SUMIFS(" + PERSON_PLACES + "," + PERSON_STATUS + "," + word(Status.CONFIRMED) + ")", shown);
    }

    Value freePlaces(long shown) {
        return live("SUM(" + PERSON_FREE + ")", shown);
    }

    Value running(long shown) {
        return live(
                inState(PairState.INVITED) + "+" + inState(PairState.ACTIVE) + "+" + inState(PairState.PAUSED), shown);
    }

    Value inState(String state, long shown) {
        return live("COUNTIF(" + PAIR_STATE + "," + state + ")", shown);
    }

    Value atHealth(String level, long shown) {
        return live("COUNTIF(" + PAIR_HEALTH + "," + level + ")", shown);
    }

    /** Of the active pairs. */
    Value share(String count, HealthFigures health, HealthLevel level) {
        return new Value.Live(
                "IF(" + inState(PairState.ACTIVE) + "=0,0," + count + "/" + inState(PairState.ACTIVE) + ")",
                new Value.Share(shareOf(health, level)));
    }

    /** Of the active pairs; nothing while it is too early to judge any of them, for 0 % would be taken for bad news. */
    Value onTrackShare(HealthFigures health) {
        return new Value.Live(
                "IF(" + inState(PairState.ACTIVE) + "=" + atHealth(HealthLevel.TOO_EARLY) + ","
                        + quoted(Value.NoShare.DASH) + "," + atHealth(HealthLevel.ON_TRACK) + "/"
                        + inState(PairState.ACTIVE) + ")",
                isJudged(health) ? new Value.Share(shareOf(health, HealthLevel.ON_TRACK)) : new Value.NoShare());
    }

    /** Words under the share: what it is of, or that there is none yet. */
    Value onTrackCaption(HealthFigures health) {
        String told = material.say("report.key.onTrack");
        String tooEarly = material.say("report.key.onTrack.tooEarly");
        return new Value.Live(
                "IF(ISNUMBER(" + ON_TRACK + ")," + quoted(told) + "," + quoted(tooEarly) + ")",
                Value.text(isJudged(health) ? told : tooEarly));
    }

    Value meanScore(long shown) {
        return live("IFERROR(ROUND(AVERAGEIFS(" + PAIR_SCORE + "," + notEnded() + "),0),0)", shown);
    }

    Value lowestScore(long shown) {
        return live("_xlfn.MINIFS(" + PAIR_SCORE + "," + notEnded() + ")", shown);
    }

    Value scored(int least, int most, long shown) {
        return live(
                "COUNTIFS(" + PAIR_SCORE + ",\">=" + least + "\"," + PAIR_SCORE + ",\"<=" + most + "\"," + notEnded()
                        + ")",
                shown);
    }

    Value peopleAt(String site, long shown) {
        return live(
                "COUNTIFS(" + PERSON_SITE + "," + site + "," + PERSON_STATUS + "," + not(Status.WITHDRAWN) + ")",
                shown);
    }

    Value runningPairsAt(String site, long shown) {
        return live(
                "COUNTIFS(" + PAIR_SITE + "," + site + "," + notEnded() + "," + PAIR_STATE + ","
                        + not(PairState.COMPLETED) + ")",
                shown);
    }

    Value unplacedAt(String site, long shown) {
        return live("COUNTIF(" + UNPLACED_SITE + "," + site + ")", shown);
    }

    Value unplaced(long shown) {
        return live("COUNTA(" + UNPLACED_NAME + ")", shown);
    }

    Value skill(String skill, String sideKey, long shown) {
        return live(
                "COUNTIFS(" + SKILL_NAME + "," + skill + "," + SKILL_SIDE + "," + quoted(material.say(sideKey)) + ")",
                shown);
    }

    Value difference(String one, String other, long shown) {
        return live(one + "-" + other, shown);
    }

    Value sessions(long shown) {
        return live("COUNTIFS(" + held() + "," + SESSION_ON + ",\"<=\"&" + AS_OF + ")", shown);
    }

    Value sessionsInWeekOf(String monday, long shown) {
        return live(
                "COUNTIFS(" + held() + "," + SESSION_ON + ",\">=\"&" + monday + "," + SESSION_ON + ",\"<\"&" + monday
                        + "+7," + SESSION_ON + ",\"<=\"&" + AS_OF + ")",
                shown);
    }

    private String held() {
        return SESSION_HELD + "," + quoted(material.say("report.yes"));
    }

    private String inState(PairState state) {
        return "COUNTIF(" + PAIR_STATE + "," + word(state) + ")";
    }

    private String atHealth(HealthLevel level) {
        return "COUNTIF(" + PAIR_HEALTH + "," + word(level) + ")";
    }

    private String notEnded() {
        return PAIR_STATE + "," + not(PairState.ENDED);
    }

    private String word(Enum<?> constant) {
        return quoted(material.word(constant));
    }

    private String not(Enum<?> constant) {
        return quoted("<>" + material.word(constant));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static boolean isJudged(HealthFigures health) {
        return health.activePairs() > health.count(HealthLevel.TOO_EARLY);
    }

    private static double shareOf(HealthFigures health, HealthLevel level) {
        return health.activePairs() == 0 ? 0 : (double) health.count(level) / health.activePairs();
    }

    private static Value live(String formula, long shown) {
        return new Value.Live(formula, Value.whole(shown));
    }
}
