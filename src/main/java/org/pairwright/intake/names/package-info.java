/**
 * What makes two names alike: spelling, order, nicknames, initials, double surnames, slips of the pen. Pure; knows text
 * only, not who has the names.
 */
@NullMarked
package org.pairwright.intake.names;

import org.jspecify.annotations.NullMarked;
