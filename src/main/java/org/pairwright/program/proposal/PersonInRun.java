package org.pairwright.program.proposal;

import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;

/**
 * A participant as a run saw her.
 *
 * @param profile all answers, and the person's columns under the names of {@link
 *     org.pairwright.program.fields.BuiltIn}
 */
public record PersonInRun(long participant, String name, Role role, int places, int mentorsNeeded, Answers profile) {}
