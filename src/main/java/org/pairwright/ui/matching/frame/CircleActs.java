package org.pairwright.ui.matching.frame;

import org.pairwright.following.CircleSessions;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.pairing.circles.Memberships;

/** What she can do with circles. */
public record CircleActs(Circles circles, Memberships memberships, CircleSessions sessions) {}
