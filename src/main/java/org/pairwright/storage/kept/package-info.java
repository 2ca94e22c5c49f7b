/**
 * All that the desk keeps, whatever it means, for whoever writes all of it out. Reads tables and fields; of the trade it
 * knows only which answers are to be left out.
 */
@NullMarked
package org.pairwright.storage.kept;

import org.jspecify.annotations.NullMarked;
