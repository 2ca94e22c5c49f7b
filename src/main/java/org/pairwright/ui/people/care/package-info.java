/**
 * Hands out what is kept of a person, and removes her. Knows the care of people and their removal from the desk, and of the
 * screen only the row she is shown in.
 */
@NullMarked
package org.pairwright.ui.people.care;

import org.jspecify.annotations.NullMarked;
