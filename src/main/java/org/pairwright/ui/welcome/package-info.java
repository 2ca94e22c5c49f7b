/** The first start: the three ways in. What each way does is given from outside; knows the shell and the kit. */
@NullMarked
package org.pairwright.ui.welcome;

import org.jspecify.annotations.NullMarked;
