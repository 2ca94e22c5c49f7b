/**
 * From rows to people: {@link org.pairwright.intake.Intake} reviews what files would change and takes it in as one step.
 * Every row is accounted for, every problem named. Knows the spreadsheets, the stores and the words of the trade.
 */
@NullMarked
package org.pairwright.intake;

import org.jspecify.annotations.NullMarked;
