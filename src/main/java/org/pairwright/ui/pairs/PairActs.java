package org.pairwright.ui.pairs;

import org.pairwright.desk.History;
import org.pairwright.following.CircleSessions;
import org.pairwright.following.Goals;
import org.pairwright.following.PairStatus;
import org.pairwright.following.PairTerms;
import org.pairwright.following.Sessions;

/** What she can do about a pair, and take back. */
public record PairActs(
        Sessions sessions,
        CircleSessions circleSessions,
        PairStatus status,
        PairTerms terms,
        Goals goals,
        History history) {}
