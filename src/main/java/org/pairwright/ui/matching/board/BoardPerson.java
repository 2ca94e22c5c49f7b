package org.pairwright.ui.matching.board;

import java.util.OptionalInt;
import org.pairwright.text.Sentence;

/**
 * Somebody who can be picked.
 *
 * @param now with whom the proposal has her, or that it has her with nobody
 * @param score of her weakest proposed pair, where she has one
 * @param without whether she lacks a pair
 */
record BoardPerson(long participant, String name, String site, Sentence now, OptionalInt score, boolean without) {}
