package org.pairwright.intake.signups;

import java.util.ArrayList;
import java.util.List;

/** How much of the sheets of one language was understood. */
final class Share {
    private int columns;
    private int right;
    private final List<String> wrongPeople = new ArrayList<>();
    private final StringBuilder details = new StringBuilder("\n");
    private int wrongValues;

    void add(Understood sheet) {
        columns += sheet.columns();
        right += sheet.columns() - sheet.wrongColumns().size();
        wrongPeople.addAll(sheet.wrongPeople());
        details.append(sheet.details());
        wrongValues += sheet.wrongValues().size();
    }

    int ofColumns() {
        return right * 100 / columns;
    }

    List<String> wrongPeople() {
        return wrongPeople;
    }

    String details() {
        return details.toString();
    }

    @Override
    public String toString() {
        return right + " of " + columns + " columns (" + ofColumns() + " %), people wrong " + wrongPeople.size()
                + ", values wrong " + wrongValues;
    }
}
