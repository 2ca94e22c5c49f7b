/** The questions asked of people, built in or the administrator's own, and the answers to them. */
@NullMarked
package org.pairwright.program.fields;

import org.jspecify.annotations.NullMarked;
