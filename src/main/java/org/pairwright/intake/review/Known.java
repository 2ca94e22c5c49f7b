package org.pairwright.intake.review;

import java.util.Optional;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;

/** Somebody on the desk, and her place in the program if she has one. */
public record Known(Person person, Optional<Participant> participant) {}
