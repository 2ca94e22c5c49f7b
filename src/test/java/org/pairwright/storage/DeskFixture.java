package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.RUN_PART;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.storage.intake.ImportStore;
import org.pairwright.storage.matching.ChoiceStore;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.matching.PinBanStore;
import org.pairwright.storage.pairs.CircleStore;
import org.pairwright.storage.pairs.GoalStore;
import org.pairwright.storage.pairs.PairStore;
import org.pairwright.storage.pairs.SessionStore;
import org.pairwright.storage.parts.Pressed;
import org.pairwright.storage.people.ParticipantStore;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.storage.program.FieldStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.storage.run.RunStore;

/** A real desk on disk with all its stores. */
public final class DeskFixture implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);

    public final Database database;
    public final Journal journal;
    public final PersonStore persons;
    public final ParticipantStore participants;
    public final ProgramStore programs;
    public final FieldStore fields;
    public final CriterionStore criteria;
    public final PinBanStore pinsAndBans;
    public final ChoiceStore choices;
    public final CircleStore circles;
    public final RunStore runs;
    public final PairStore pairs;
    public final SessionStore sessions;
    public final GoalStore goals;
    public final SettingStore settings;
    public final ImportStore imports;
    public final StepStore steps;

    public DeskFixture(Path folder) {
        this(folder, CLOCK);
    }

    public DeskFixture(Path folder, Clock clock) {
        database = Database.open(folder);
        journal = new Journal(database, clock);
        persons = new PersonStore(database);
        participants = new ParticipantStore(database);
        programs = new ProgramStore(database);
        fields = new FieldStore(database);
        criteria = new CriterionStore(database);
        pinsAndBans = new PinBanStore(database);
        choices = new ChoiceStore(database);
        circles = new CircleStore(database);
        runs = new RunStore(database);
        pairs = new PairStore(database);
        sessions = new SessionStore(database);
        goals = new GoalStore(database);
        settings = new SettingStore(database);
        imports = new ImportStore(database);
        steps = new StepStore(database);
    }

    /** All that the database holds, as H2 writes it out, and what is pressed in it. */
    public String script() {
        var sql = database.reading();
        return Stream.concat(
                        sql.fetch("script").stream().map(row -> String.valueOf(row.get(0))),
                        sql.select(RUN_PART.CONTENT).from(RUN_PART).fetch(RUN_PART.CONTENT).stream()
                                .map(Pressed::text))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        database.close();
    }
}
