/**
 * The pairs and circles, and what happens in them. Each store knows the database, the step through which it writes, and the
 * words of the trade.
 */
@NullMarked
package org.pairwright.storage.pairs;

import org.jspecify.annotations.NullMarked;
