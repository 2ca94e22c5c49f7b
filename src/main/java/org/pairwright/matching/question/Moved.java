package org.pairwright.matching.question;

import java.util.OptionalLong;

/**
 * A mentee who would have another mentor than now, all by participant.
 *
 * @param from whom she would leave, or nobody if she lacks one
 * @param to to whom she would come, or nobody if she would lack one
 * @param points what her pair would earn minus what it earns; no pair earns nothing
 * @param shown the same as the two scores on the screen differ
 */
public record Moved(long mentee, OptionalLong from, OptionalLong to, long points, long shown) {}
