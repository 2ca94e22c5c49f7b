package org.pairwright.ui.matching.frame;

import org.pairwright.desk.History;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.pairing.Pairs;
import org.pairwright.pairing.Scenarios;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.pairing.edit.CriteriaEdits;
import org.pairwright.pairing.edit.KeptSettings;
import org.pairwright.pairing.edit.Mending;
import org.pairwright.pairing.edit.PinsAndBans;
import org.pairwright.pairing.question.Questions;
import org.pairwright.pairing.ranking.Candidates;

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
        CircleActs circles,
        History history) {}
