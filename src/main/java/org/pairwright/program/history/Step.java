package org.pairwright.program.history;

import java.time.Instant;
import java.util.OptionalLong;
import org.pairwright.text.Sentence;

/**
 * One thing the administrator did, in words; everything it changed was changed in one transaction.
 *
 * @param no counts up from 1 without gaps; also the desk's change number after the step
 * @param undoes the step whose changes this one took back
 */
public record Step(long no, Instant at, StepKind kind, Sentence sentence, OptionalLong undoes) {}
