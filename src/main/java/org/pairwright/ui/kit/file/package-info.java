/**
 * Asks where a file is or shall be, by the system's own dialog or by whatever stands in for it. Knows no feature.
 */
@NullMarked
package org.pairwright.ui.kit.file;

import org.jspecify.annotations.NullMarked;
