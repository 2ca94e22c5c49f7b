/** The reports: which there are, where they are saved, and what became of it. */
@NullMarked
package org.pairwright.ui.reports;

import org.jspecify.annotations.NullMarked;
