/**
 * What an intake would change, before it changes anything: who is new, changed, the same, merged, maybe somebody known,
 * rejected or skipped. Pure; knows the rows and the people of a desk as values.
 */
@NullMarked
package org.pairwright.intake.review;

import org.jspecify.annotations.NullMarked;
