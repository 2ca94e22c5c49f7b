/**
 * Figures and health, computed from records: same records and same day, same figures. Every figure knows the people or
 * pairs it counts, so that a number can open its list. Knows the program, tasks and sentences; no store, no clock.
 */
@NullMarked
package org.pairwright.insight;

import org.jspecify.annotations.NullMarked;
