/**
 * The log beside the desk: what the program did and where it failed, and nobody's data. Knows only sentences of the
 * house.
 */
@NullMarked
package org.pairwright.desk.log;

import org.jspecify.annotations.NullMarked;
