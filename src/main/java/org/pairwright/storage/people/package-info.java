/**
 * The persons of the desk, how they take part in programs, what they agreed to and what they said in confidence. Each store
 * knows the database, the step through which it writes, and the words of the trade.
 */
@NullMarked
package org.pairwright.storage.people;

import org.jspecify.annotations.NullMarked;
