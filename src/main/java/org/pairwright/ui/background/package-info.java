/** The only meeting place of threads and screens: jobs run beside the window, their results arrive on its thread, and what nobody expected is said in one calm dialog. Knows task and text. */
@NullMarked
package org.pairwright.ui.background;

import org.jspecify.annotations.NullMarked;
