/** Small controls that the screens share, so that all look and behave alike. They take texts already worded, and know nothing of mentoring and no other room of the window. */
@NullMarked
package org.pairwright.ui.kit;

import org.jspecify.annotations.NullMarked;
