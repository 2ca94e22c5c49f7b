/**
 * The programs, the questions that were added to the built-in ones, and settings. Each store knows the database, the step
 * through which it writes, and the words of the trade.
 */
@NullMarked
package org.pairwright.storage.program;

import org.jspecify.annotations.NullMarked;
