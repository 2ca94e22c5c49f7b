package org.pairwright.enrolment;

import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;

/** The stores that the acts on people read and write. */
public record PeopleStores(PersonStore persons, ParticipantStore participants, PairStore pairs, FieldStore fields) {}
