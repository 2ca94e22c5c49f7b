package org.pairwright.pairing.roster;

import org.pairwright.storage.ChoiceStore;
import org.pairwright.storage.CircleStore;
import org.pairwright.storage.CriterionStore;
import org.pairwright.storage.FieldStore;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.ParticipantStore;
import org.pairwright.storage.PersonStore;
import org.pairwright.storage.PinBanStore;
import org.pairwright.storage.ProgramStore;
import org.pairwright.storage.RunStore;

/** Where pairing reads and keeps what it decides. */
public record PairingStores(ProgramStore programs, People people, Terms terms, Results results) {

    /** Who takes part. */
    public record People(PersonStore persons, ParticipantStore participants, FieldStore fields) {}

    /** What makes a good pair. */
    public record Terms(CriterionStore criteria, PinBanStore pinsAndBans, ChoiceStore choices) {}

    /** What came of it. */
    public record Results(RunStore runs, CircleStore circles, PairStore pairs) {}
}
