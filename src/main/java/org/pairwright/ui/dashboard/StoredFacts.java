package org.pairwright.ui.dashboard;

import java.util.function.Function;
import org.pairwright.following.PairLives;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.program.plan.Program;
import org.pairwright.program.proposal.Run;
import org.pairwright.storage.pairs.CircleStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.run.RunStore;

/** Reads from the desk what the figures of a program rest on. */
public record StoredFacts(
        ParticipantStore participants, PersonStore persons, PairLives lives, CircleStore circles, RunStore runs)
        implements Function<Program, ProgramFacts> {

    @Override
    public ProgramFacts apply(Program program) {
        return new ProgramFacts(
                program,
                participants.ofProgram(program.id()),
                persons.ofProgram(program.id()),
                lives.ofProgram(program.id()),
                circles.ofProgram(program.id()),
                runs.latest(program.id()).map(Run::proposal));
    }
}
