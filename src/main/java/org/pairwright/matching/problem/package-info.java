/** What the engine is asked: the people of a run and the terms on which they are matched. Knows only the words of the trade. */
@NullMarked
package org.pairwright.matching.problem;

import org.jspecify.annotations.NullMarked;
