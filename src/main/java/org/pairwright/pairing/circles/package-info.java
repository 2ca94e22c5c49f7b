/**
 * The administrator's circles: starts, changes and closes them, has members proposed, and makes members of proposals. Knows
 * the engine, the stores and what pairing reads of a program.
 */
@NullMarked
package org.pairwright.pairing.circles;

import org.jspecify.annotations.NullMarked;
