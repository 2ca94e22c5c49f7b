package org.pairwright.matching.repair;

import org.pairwright.text.Sentence;

/** One change that she could make so that more people are placed. */
public sealed interface Repair {

    /** Who would be placed. */
    Brings brings();

    /** The change and what it brings. */
    Sentence inWords();

    /** The mentor gives so many places more. */
    record MorePlaces(long mentor, int places, Brings brings, Sentence inWords) implements Repair {}

    /** A rule does not hold any more, for anybody. */
    record WaiveRule(long criterion, Brings brings, Sentence inWords) implements Repair {}

    /** Blank answers to what a criterion asks count half instead of keeping people out. */
    record LetBlanksIn(long criterion, Brings brings, Sentence inWords) implements Repair {}

    /** The pair may be. */
    record LiftBan(long mentee, long mentor, Brings brings, Sentence inWords) implements Repair {}

    /** Nobody below this score, instead of the higher one that holds now. */
    record LowerFloor(int to, Brings brings, Sentence inWords) implements Repair {}
}
