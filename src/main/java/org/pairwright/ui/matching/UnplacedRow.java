package org.pairwright.ui.matching;

import java.util.Optional;
import org.pairwright.program.proposal.PersonInRun;

/** Somebody whom the run left without a mentor, with why and what would help, in words. */
record UnplacedRow(PersonInRun mentee, int unmet, String why, Optional<String> repair) {}
