/** The register of what was said in confidence: set up, opened, read and written, and locked again. */
@NullMarked
package org.pairwright.ui.concerns;

import org.jspecify.annotations.NullMarked;
