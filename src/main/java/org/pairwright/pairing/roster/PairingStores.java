package org.pairwright.pairing.roster;

import org.pairwright.storage.matching.ChoiceStore;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.matching.PinBanStore;
import org.pairwright.storage.pairs.CircleStore;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.storage.run.RunStore;

/** Where pairing reads and keeps what it decides. */
public record PairingStores(ProgramStore programs, People people, Terms terms, Results results) {

    /** Who takes part. */
    public record People(PersonStore persons, ParticipantStore participants, FieldStore fields) {}

    /** What makes a good pair. */
    public record Terms(CriterionStore criteria, PinBanStore pinsAndBans, ChoiceStore choices) {}

    /** What came of it. */
    public record Results(RunStore runs, CircleStore circles, PairStore pairs) {}
}
