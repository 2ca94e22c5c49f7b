/**
 * Controls that something is said with: dates, numbers, words to look for, secrets, one of a few. Know icons and buttons and
 * no feature.
 */
@NullMarked
package org.pairwright.ui.kit.field;

import org.jspecify.annotations.NullMarked;
