package org.pairwright.intake;

import org.pairwright.storage.ChoiceStore;
import org.pairwright.storage.CircleStore;
import org.pairwright.storage.CriterionStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.FieldStore;
import org.pairwright.storage.GoalStore;
import org.pairwright.storage.ImportStore;
import org.pairwright.storage.NotSameStore;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.ParticipantStore;
import org.pairwright.storage.PersonStore;
import org.pairwright.storage.PinBanStore;
import org.pairwright.storage.ProgramStore;
import org.pairwright.storage.RecipeStore;
import org.pairwright.storage.RunStore;
import org.pairwright.storage.SessionStore;

/** The stores that an intake reads and writes. */
record IntakeStores(
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

    static IntakeStores of(Database database) {
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
