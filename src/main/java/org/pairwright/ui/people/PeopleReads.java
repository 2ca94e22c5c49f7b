package org.pairwright.ui.people;

import java.time.Clock;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;
import org.pairwright.storage.run.RunStore;

/** The stores that the screen of people reads, and the day on which it does. */
public record PeopleReads(
        PersonStore persons,
        ParticipantStore participants,
        PairStore pairs,
        FieldStore fields,
        RunStore runs,
        StepStore steps,
        ConsentStore consents,
        Clock clock) {}
