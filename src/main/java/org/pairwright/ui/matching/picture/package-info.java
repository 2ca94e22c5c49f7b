/**
 * The picture of one match: who goes where by site or department, and how the scores spread. Knows only {@code frame} of the
 * matching screen, the figures of a match, the shell and the kit.
 */
@NullMarked
package org.pairwright.ui.matching.picture;

import org.jspecify.annotations.NullMarked;
