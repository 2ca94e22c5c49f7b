/** The main job of a mentoring program on one laptop: take people in, match them, follow the pairs, report. Here is only the way in and the wiring. */
@NullMarked
package org.pairwright;

import org.jspecify.annotations.NullMarked;
