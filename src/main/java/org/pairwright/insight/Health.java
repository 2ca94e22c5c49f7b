package org.pairwright.insight;

import org.pairwright.text.Sentence;

/**
 * How an active pair does.
 *
 * @param sentence why it is so, with the days it rests on
 */
public record Health(HealthLevel level, Sentence sentence) {}
