package org.pairwright.intake.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.ValueRule;

/** What comes first in a date such as 03/04/2026. What she chose travels with a recipe like any value of the column. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final String WRITTEN = "(order of day and month)";

    /** The rule that this order holds for a field. */
    public ValueRule in(Target target) {
        return new ValueRule(target.key(), WRITTEN, Optional.of(name()));
    }

    /** What she chose. */
    public static Optional<DateOrder> said(List<ValueRule> rules, Target target) {
        return Arrays.stream(values())
                .filter(order -> rules.contains(order.in(target)))
                .findFirst();
    }
}
