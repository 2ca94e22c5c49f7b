/**
 * A program as a run would see it now: its people with the places that running pairs leave them, criteria, pins and bans.
 * Reads the stores, asks matching for its rules, and decides nothing.
 */
@NullMarked
package org.pairwright.pairing.roster;

import org.jspecify.annotations.NullMarked;
