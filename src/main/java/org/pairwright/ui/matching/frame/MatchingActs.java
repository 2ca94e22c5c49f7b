package org.pairwright.ui.matching.frame;

import org.pairwright.desk.History;
import org.pairwright.pairing.Candidates;
import org.pairwright.pairing.Choices;
import org.pairwright.pairing.CriteriaEdits;
import org.pairwright.pairing.KeptSettings;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.Mending;
import org.pairwright.pairing.Pairs;
import org.pairwright.pairing.PinsAndBans;
import org.pairwright.pairing.Questions;
import org.pairwright.pairing.Scenarios;
import org.pairwright.pairing.circles.Circles;

/** What she can do on the matching screen. */
public record MatchingActs(
        MatchingRun runs,
        KeptSettings settings,
        Pairs pairs,
        PinsAndBans pinsAndBans,
        CriteriaEdits criteria,
        Candidates candidates,
        Questions questions,
        Mending mending,
        Choices choices,
        Scenarios scenarios,
        Circles circles,
        History history) {}
