package org.pairwright.ui.matching.board;

import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Mood;

/** Whether a candidate may be hers, in words and with the mood of its sign. */
record StandingText(Mood mood, Sentence words) {}
