/**
 * The acts on programs and people that need no sheet: a program is started or changed, a person added, edited, confirmed
 * or withdrawn. Each is one step of the journal, and what cannot be saved comes back as a sentence per entry. Knows the
 * words of the trade and the stores.
 */
@NullMarked
package org.pairwright.enrolment;

import org.jspecify.annotations.NullMarked;
