package org.pairwright.ui.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.program.care.Consent;

/**
 * What the people of a program agreed to.
 *
 * @param newest by participant
 * @param wording that was agreed to last, to be offered again; may be empty
 */
record ProgramConsents(Map<Long, Consent> newest, String wording) {
    static final ProgramConsents NONE = new ProgramConsents(Map.of(), "");

    /** From consents with the newest first. */
    static ProgramConsents of(List<Consent> newestFirst) {
        var newest = newestFirst.stream()
                .collect(Collectors.toMap(Consent::participant, Function.identity(), (newer, _) -> newer));
        return new ProgramConsents(
                newest, newestFirst.stream().findFirst().map(Consent::wording).orElse(""));
    }

    Optional<Consent> of(long participant) {
        return Optional.ofNullable(newest.get(participant));
    }
}
