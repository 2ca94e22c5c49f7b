/**
 * The answers to what she asks of a result: what a pair would cost and who would move, why it cannot be. Records and their
 * words; knows the problem, the plain score and moves by positions, solves nothing.
 */
@NullMarked
package org.pairwright.matching.question;

import org.jspecify.annotations.NullMarked;
