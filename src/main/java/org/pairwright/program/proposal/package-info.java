/** What a matching run gives back: proposed pairs with reasons, the unplaced, the certificate. Changes nothing by itself. */
@NullMarked
package org.pairwright.program.proposal;

import org.jspecify.annotations.NullMarked;
