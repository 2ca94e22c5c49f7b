/** Sign-up sheets as people make them, in seven languages, with what they should be understood as. For tests only. */
@NullMarked
package org.pairwright.intake.signups;

import org.jspecify.annotations.NullMarked;
