package org.pairwright.ui.matching.proposal.unplaced;

import org.pairwright.program.proposal.PersonInRun;

/** Somebody whom the run left without a mentor, with why in words. */
public record UnplacedRow(PersonInRun mentee, int unmet, String why) {}
