/**
 * The screen of settings: the look, the program's name and dates, where the data lies, and what was done on the desk.
 * Reads by the stores, writes by the acts; knows the frame of the window, the kit and the jobs.
 */
@NullMarked
package org.pairwright.ui.settings;

import org.jspecify.annotations.NullMarked;
