/**
 * The records of the matching runs: what is long in them in parts that runs share, the rest in a row each; which is shown and
 * which are scenarios. Knows the database, the step through which it writes, and the words of the trade.
 */
@NullMarked
package org.pairwright.storage.run;

import org.jspecify.annotations.NullMarked;
