package org.pairwright.enrolment;

import org.pairwright.storage.FieldStore;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.ParticipantStore;
import org.pairwright.storage.PersonStore;

/** The stores that the acts on people read and write. */
public record PeopleStores(PersonStore persons, ParticipantStore participants, PairStore pairs, FieldStore fields) {}
