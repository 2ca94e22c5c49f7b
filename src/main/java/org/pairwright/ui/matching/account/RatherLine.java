package org.pairwright.ui.matching.account;

import org.pairwright.matching.question.BlockingPair;

/** Two who would both rather have each other, with their names. */
record RatherLine(BlockingPair pair, String mentee, String mentor) {}
