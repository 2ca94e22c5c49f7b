package org.pairwright.reporting.extract;

import org.pairwright.following.PairLives;
import org.pairwright.storage.StepStore;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.storage.run.RunStore;

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
