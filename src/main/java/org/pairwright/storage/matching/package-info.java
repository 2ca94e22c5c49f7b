/**
 * What makes a good pair, what was said of pairs beforehand. Each store knows the database, the step through
 * which it writes, and the words of the trade.
 */
@NullMarked
package org.pairwright.storage.matching;

import org.jspecify.annotations.NullMarked;
