/** The frame of the window: where one is, how one gets elsewhere, what was saved, what runs, and one search over everything. What it shows is given to it from outside; it knows the words of a program, the kit and the jobs, and no screen by name. */
@NullMarked
package org.pairwright.ui.shell;

import org.jspecify.annotations.NullMarked;
