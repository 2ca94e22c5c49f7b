package org.pairwright.ui.matching.proposal;

import java.util.Optional;
import org.pairwright.program.proposal.PersonInRun;

/** Somebody whom the run left without a mentor, with why and what would help, in words. */
public record UnplacedRow(PersonInRun mentee, int unmet, String why, Optional<String> repair) {}
