package org.pairwright.intake.rows.problem;

import org.pairwright.text.Sentence;

/**
 * What is said about a problem.
 *
 * @param expected what should stand there
 * @param action what happens now and what to do
 */
public record Advice(Sentence expected, Sentence action, Severity severity) {}
