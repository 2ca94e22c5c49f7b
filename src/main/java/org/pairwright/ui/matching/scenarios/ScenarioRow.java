package org.pairwright.ui.matching.scenarios;

import org.pairwright.program.proposal.Scenario;

/**
 * One line of the list.
 *
 * @param shown whether it is what the proposal shows
 * @param chosen whether it stands among those held against each other
 */
record ScenarioRow(Scenario scenario, boolean shown, boolean chosen) {
    boolean named() {
        return scenario.name().isPresent();
    }
}
