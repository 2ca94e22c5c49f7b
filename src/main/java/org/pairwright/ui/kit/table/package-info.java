/**
 * The one table of the window, with its search, filters and chips above. Knows the kit's other controls and no feature.
 */
@NullMarked
package org.pairwright.ui.kit.table;

import org.jspecify.annotations.NullMarked;
