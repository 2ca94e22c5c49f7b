package org.pairwright.program.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.program.fields.Answers;

/**
 * A person's place in one program.
 *
 * @param id 0 until stored
 * @param places a mentor's room for mentees, 0 for a mentee
 * @param mentorsNeeded how many mentors a mentee needs, usually 1, 0 for a mentor
 */
public record Participant(
        long id,
        UUID uid,
        long person,
        long program,
        Role role,
        Status status,
        LocalDate appliedOn,
        int places,
        int mentorsNeeded,
        Optional<Absence> away,
        Answers answers) {

    /** The place of a person who has her number only now. */
    public Participant of(long storedPerson) {
        return new Participant(
                id, uid, storedPerson, program, role, status, appliedOn, places, mentorsNeeded, away, answers);
    }

    public Participant withStatus(Status changed) {
        return new Participant(
                id, uid, person, program, role, changed, appliedOn, places, mentorsNeeded, away, answers);
    }

    /** Another role, with the places and needs that go with it. */
    public Participant withRole(Role changed, int newPlaces, int newNeeds) {
        return new Participant(
                id, uid, person, program, changed, status, appliedOn, newPlaces, newNeeds, away, answers);
    }

    public Participant withAnswers(Answers changed) {
        return new Participant(id, uid, person, program, role, status, appliedOn, places, mentorsNeeded, away, changed);
    }
}
