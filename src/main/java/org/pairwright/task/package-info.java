/** Long work: progress, cancelling by flag, and the one maker of threads. Knows only sentences of the house. */
@NullMarked
package org.pairwright.task;

import org.jspecify.annotations.NullMarked;
