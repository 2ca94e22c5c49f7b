/**
 * The screen of people: everybody in the program in one fast table, one of them beside it, read or edited in place.
 * Reads by the stores, writes by the acts of enrolment; knows the frame of the window, the kit and the jobs.
 */
@NullMarked
package org.pairwright.ui.people;

import org.jspecify.annotations.NullMarked;
