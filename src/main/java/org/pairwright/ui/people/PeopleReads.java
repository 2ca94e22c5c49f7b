package org.pairwright.ui.people;

import java.time.Clock;
import org.pairwright.storage.ConsentStore;
import org.pairwright.storage.FieldStore;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.ParticipantStore;
import org.pairwright.storage.PersonStore;
import org.pairwright.storage.RunStore;
import org.pairwright.storage.StepStore;

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
