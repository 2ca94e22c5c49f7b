package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import org.pairwright.matching.repair.Repair;
import org.pairwright.text.Sentence;

/**
 * A change that would place somebody who was left out, ready to be made; or what she would have to do elsewhere.
 *
 * @param changes one, or several to be made together; none where there is only something to say
 * @param verb what the button says
 * @param words what it brings
 */
public record RepairLine(List<Repair> changes, Sentence verb, List<Sentence> words) {
    public RepairLine {
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }

    /** Nothing to be made here. */
    static RepairLine said(Sentence words) {
        return new RepairLine(List.of(), words, List.of(words));
    }
}
