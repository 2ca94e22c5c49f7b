package org.pairwright.intake.taking;

import org.pairwright.storage.Database;
import org.pairwright.storage.intake.ImportStore;
import org.pairwright.storage.intake.NotSameStore;
import org.pairwright.storage.intake.RecipeStore;
import org.pairwright.storage.matching.ChoiceStore;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.matching.PinBanStore;
import org.pairwright.storage.pairs.CircleStore;
import org.pairwright.storage.pairs.GoalStore;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.pairs.SessionStore;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.storage.run.RunStore;

/** The stores that an intake reads and writes. */
public record IntakeStores(
        ProgramStore programs,
        PersonStore persons,
        ParticipantStore participants,
        FieldStore fields,
        CriterionStore criteria,
        PinBanStore pinsAndBans,
        ChoiceStore choices,
        CircleStore circles,
        RunStore runs,
        PairStore pairs,
        SessionStore sessions,
        GoalStore goals,
        ImportStore imports,
        RecipeStore recipes,
        NotSameStore notSame) {

    public static IntakeStores of(Database database) {
        return new IntakeStores(
                new ProgramStore(database),
                new PersonStore(database),
                new ParticipantStore(database),
                new FieldStore(database),
                new CriterionStore(database),
                new PinBanStore(database),
                new ChoiceStore(database),
                new CircleStore(database),
                new RunStore(database),
                new PairStore(database),
                new SessionStore(database),
                new GoalStore(database),
                new ImportStore(database),
                new RecipeStore(database),
                new NotSameStore(database));
    }
}
