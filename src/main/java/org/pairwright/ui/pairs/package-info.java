/** The pairs: their list, what needs a look first, and beside it one pair with what happened to it and what can be written down about it. Reads by stores, writes by the acts of following. */
@NullMarked
package org.pairwright.ui.pairs;

import org.jspecify.annotations.NullMarked;
