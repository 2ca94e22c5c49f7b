package org.pairwright.program.proposal;

import java.util.Optional;
import org.pairwright.text.Sentence;

/**
 * Somebody who got fewer mentors than she needs.
 *
 * @param mentee the mentee's participant
 * @param unmet how many mentors she lacks
 * @param why in words
 * @param repair the nearest change that would place her, where one is known
 */
public record Unplaced(long mentee, int unmet, Sentence why, Optional<Sentence> repair) {}
