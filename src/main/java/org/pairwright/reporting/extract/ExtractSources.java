package org.pairwright.reporting.extract;

import org.pairwright.following.PairLives;
import org.pairwright.storage.ConcernStore;
import org.pairwright.storage.ConsentStore;
import org.pairwright.storage.FieldStore;
import org.pairwright.storage.ParticipantStore;
import org.pairwright.storage.PersonStore;
import org.pairwright.storage.ProgramStore;
import org.pairwright.storage.RunStore;
import org.pairwright.storage.StepStore;

/** Where everything lies that the desk holds on a person. */
public record ExtractSources(People people, Care care, Doings doings) {

    /** Who she is and what she was asked. */
    public record People(
            PersonStore persons, ParticipantStore participants, ProgramStore programs, FieldStore fields) {}

    /** What she agreed to and what was said about her. */
    public record Care(ConsentStore consents, ConcernStore concerns) {}

    /** What happened with her. */
    public record Doings(PairLives lives, RunStore runs, StepStore steps) {}
}
