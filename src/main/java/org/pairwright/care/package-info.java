/**
 * What is owed to people: consent given and withdrawn, and a register of concerns that opens only with its own password.
 * Knows the words of the trade, storage and sealing; nobody below the screens knows it.
 */
@NullMarked
package org.pairwright.care;

import org.jspecify.annotations.NullMarked;
