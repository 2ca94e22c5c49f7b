/** What was done on the desk, step by step, in words. */
@NullMarked
package org.pairwright.program.history;

import org.jspecify.annotations.NullMarked;
