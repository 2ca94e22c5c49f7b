package org.pairwright.storage.matching;

import static org.pairwright.storage.generated.Tables.RUN;
import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.RunPairRecord;
import org.pairwright.storage.generated.tables.records.RunRecord;
import org.pairwright.storage.generated.tables.records.RunUnplacedRecord;
import org.pairwright.storage.json.AccountJson;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;
import org.pairwright.storage.json.ReasonsJson;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.json.SentenceJson;

/** The records of the matching runs. Never changed but for the name that makes one a scenario. */
public final class RunStore {
    static final String PAIRS = "pairs";
    static final String UNPLACED = "unplaced";
    static final String MEAN = "mean";
    static final String LOWEST = "lowest";

    private final Database database;
    private final ShownRun shown;

    public RunStore(Database database) {
        this.database = database;
        shown = new ShownRun(database);
    }

    /** The run that is looked at as the proposal: the newest, or the older one to which she went back since. */
    public Optional<Run> latest(long program) {
        var run = shown.of(program);
        return run.isPresent() ? find(run.getAsLong()) : Optional.empty();
    }

    /** What the newest run was asked for, without reading all its people and pairs. */
    public Optional<Settings> latestSettings(long program) {
        return database.reading()
                .select(RUN.SETTINGS, RUN.AIM)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program))
                .orderBy(RUN.ID.desc())
                .limit(1)
                .fetchOptional(row -> RunJson.asked(row.value1(), Aim.valueOf(row.value2())));
    }

    public Optional<Run> find(long id) {
        return database.reading()
                .selectFrom(RUN)
                .where(RUN.ID.eq(id))
                .fetchOptional()
                .map(this::run);
    }

    /** The runs in which this participant was, the oldest first. */
    public List<Run> with(long participant) {
        return database.reading()
                .selectFrom(RUN)
                .where(RUN.PEOPLE.like("%\"participant\":" + participant + ",%"))
                .orderBy(RUN.ID)
                .fetch(this::run);
    }

    /** Writes a run that was just made and gives it back with its number. */
    public Run save(OpenStep step, Run run) {
        long id = step.save(List.of(row(run))).getFirst().getId();
        step.save(run.proposal().pairs().stream().map(pair -> row(id, pair)).toList());
        step.save(run.proposal().unplaced().stream().map(one -> row(id, one)).toList());
        return new Run(
                id,
                run.uid(),
                run.program(),
                run.name(),
                run.ranAt(),
                run.settings(),
                run.criteria(),
                run.pinsAndBans(),
                run.people(),
                run.proposal(),
                run.programVersion());
    }

    /** All runs of a program that is removed. */
    public void removeOfProgram(OpenStep step, long program) {
        var runs = database.reading()
                .select(RUN.ID)
                .from(RUN)
                .where(RUN.PROGRAM.eq(program))
                .fetch(RUN.ID);
        step.deleteWhere(RUN_PAIR, RUN_PAIR.RUN.in(runs));
        step.deleteWhere(RUN_UNPLACED, RUN_UNPLACED.RUN.in(runs));
        step.delete(RUN, runs);
        shown.forget(step, program);
    }

    private static RunRecord row(Run run) {
        var row = new RunRecord();
        row.setId(run.id());
        row.setUid(run.uid());
        row.setProgram(run.program());
        row.setName(run.name().orElse(null));
        row.setRanAt(OffsetDateTime.ofInstant(run.ranAt().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
        row.setAim(run.proposal().aim().name());
        row.setSettings(RunJson.settings(run));
        row.setPeople(RunJson.people(run.people()));
        row.setResult(result(run.proposal()));
        row.setCertificate(RunJson.certificate(run.proposal().certificate()));
        row.setProgramVersion(run.programVersion());
        return row;
    }

    private static String result(Proposal proposal) {
        var result = new LinkedHashMap<String, Object>();
        result.put("mostPoints", proposal.mostPoints());
        result.put("statement", SentenceJson.plain(proposal.statement()));
        result.put(PAIRS, proposal.pairs().size());
        result.put(UNPLACED, proposal.unplaced().size());
        result.put(MEAN, proposal.meanScore());
        result.put(LOWEST, proposal.lowestScore());
        proposal.account().ifPresent(account -> result.put(AccountJson.MEMBER, AccountJson.plain(account)));
        return Json.text(result);
    }

    private static RunPairRecord row(long run, ProposedPair pair) {
        var row = new RunPairRecord();
        row.setId(0L);
        row.setRun(run);
        row.setMentee(pair.mentee());
        row.setMentor(pair.mentor());
        row.setPoints(pair.points());
        row.setScore(pair.score());
        row.setPinned(pair.pinned());
        row.setReasons(ReasonsJson.write(pair.reasons()));
        return row;
    }

    private static RunUnplacedRecord row(long run, Unplaced unplaced) {
        var row = new RunUnplacedRecord();
        row.setId(0L);
        row.setRun(run);
        row.setParticipant(unplaced.mentee());
        row.setUnmet(unplaced.unmet());
        row.setWhy(SentenceJson.write(unplaced.why()));
        row.setRepair(unplaced.repair().map(SentenceJson::write).orElse(null));
        return row;
    }

    private Run run(RunRecord row) {
        return new Run(
                row.getId(),
                row.getUid(),
                row.getProgram(),
                Optional.ofNullable(row.getName()),
                row.getRanAt().toInstant(),
                RunJson.asked(row.getSettings(), Aim.valueOf(row.getAim())),
                RunJson.criteria(row.getSettings()),
                RunJson.pinsAndBans(row.getSettings()),
                RunJson.people(row.getPeople()),
                proposal(row),
                row.getProgramVersion());
    }

    private Proposal proposal(RunRecord row) {
        JsonObject result = Json.object(row.getResult());
        return new Proposal(
                Aim.valueOf(row.getAim()),
                result.number("mostPoints"),
                pairs(row.getId()),
                unplaced(row.getId()),
                RunJson.certificate(row.getCertificate()),
                SentenceJson.sentence(result.object("statement")),
                AccountJson.account(result));
    }

    private List<ProposedPair> pairs(long run) {
        return database.reading()
                .selectFrom(RUN_PAIR)
                .where(RUN_PAIR.RUN.eq(run))
                .orderBy(RUN_PAIR.ID)
                .fetch(row -> new ProposedPair(
                        row.getMentee(),
                        row.getMentor(),
                        row.getPoints(),
                        row.getScore(),
                        row.getPinned(),
                        ReasonsJson.read(row.getReasons())));
    }

    private List<Unplaced> unplaced(long run) {
        return database.reading()
                .selectFrom(RUN_UNPLACED)
                .where(RUN_UNPLACED.RUN.eq(run))
                .orderBy(RUN_UNPLACED.ID)
                .fetch(row -> new Unplaced(
                        row.getParticipant(),
                        row.getUnmet(),
                        SentenceJson.read(row.getWhy()),
                        Optional.ofNullable(row.getRepair()).map(SentenceJson::read)));
    }
}
