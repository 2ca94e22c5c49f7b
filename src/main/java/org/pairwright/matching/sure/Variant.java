package org.pairwright.matching.sure;

import org.pairwright.text.Sentence;

/**
 * One weight a fifth higher or lower, all others as they are.
 *
 * @param inWords for the middle of a sentence
 */
public record Variant(long criterion, boolean heavier, Sentence inWords) {}
