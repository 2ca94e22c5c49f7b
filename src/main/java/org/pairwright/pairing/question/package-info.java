/**
 * The match of a program, solved and ready to be asked, and whether what was found still speaks of the program as it is.
 * Knows the roster and matching; keeps nothing.
 */
@NullMarked
package org.pairwright.pairing.question;

import org.jspecify.annotations.NullMarked;
