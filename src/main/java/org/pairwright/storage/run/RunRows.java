package org.pairwright.storage.run;

import static org.pairwright.storage.generated.Tables.RUN_PAIR;
import static org.pairwright.storage.generated.Tables.RUN_UNPLACED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.storage.generated.tables.records.RunPairRecord;
import org.pairwright.storage.generated.tables.records.RunRecord;
import org.pairwright.storage.generated.tables.records.RunUnplacedRecord;
import org.pairwright.storage.json.AccountJson;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;
import org.pairwright.storage.json.ReasonsJson;
import org.pairwright.storage.json.RunJson;
import org.pairwright.storage.json.SentenceJson;

/**
 * A run written out: its people and certificate in its own row, each pair in a row. So runs were kept before their records
 * were cut into parts, and so all of them leave the desk.
 */
final class RunRows {
    /** No run has so many pairs: the rows of a run that is written out get numbers that no kept row has. */
    private static final long MOST = 1_000_000;

    private RunRows() {}

    /** One whose people and pairs stand in rows. */
    static Run read(DSLContext sql, RunRecord row) {
        JsonObject result = Json.object(row.getResult());
        var aim = Aim.valueOf(row.getAim());
        return new Run(
                row.getId(),
                row.getUid(),
                row.getProgram(),
                Optional.ofNullable(row.getName()),
                row.getRanAt().toInstant(),
                RunJson.asked(row.getSettings(), aim),
                RunJson.criteria(row.getSettings()),
                RunJson.pinsAndBans(row.getSettings()),
                RunJson.people(row.getPeople()),
                new Proposal(
                        aim,
                        RunResult.mostPoints(result),
                        pairs(sql, row.getId()),
                        unplaced(sql, row.getId()),
                        RunJson.certificate(row.getCertificate()),
                        RunResult.statement(result),
                        AccountJson.account(result)),
                row.getProgramVersion());
    }

    /** The row with all that its parts tell. */
    static RunRecord whole(RunRecord row, Run run) {
        row.setSettings(RunJson.settings(run.settings(), run.criteria(), run.pinsAndBans()));
        row.setPeople(RunJson.people(run.people()));
        row.setCertificate(RunJson.certificate(run.proposal().certificate()));
        run.proposal().account().ifPresent(account -> {
            Map<String, Object> result =
                    new LinkedHashMap<>(Json.object(row.getResult()).members());
            result.put(AccountJson.MEMBER, AccountJson.plain(account));
            row.setResult(Json.text(result));
        });
        return row;
    }

    static List<RunPairRecord> pairs(Run run) {
        var pairs = run.proposal().pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(at -> row(run.id(), at, pairs.get(at)))
                .toList();
    }

    static List<RunUnplacedRecord> unplaced(Run run) {
        var unplaced = run.proposal().unplaced();
        return IntStream.range(0, unplaced.size())
                .mapToObj(at -> row(run.id(), at, unplaced.get(at)))
                .toList();
    }

    private static RunPairRecord row(long run, int at, ProposedPair pair) {
        var row = new RunPairRecord();
        row.setId(run * MOST + at);
        row.setRun(run);
        row.setMentee(pair.mentee());
        row.setMentor(pair.mentor());
        row.setPoints(pair.points());
        row.setScore(pair.score());
        row.setPinned(pair.pinned());
        row.setReasons(ReasonsJson.write(pair.reasons()));
        return row;
    }

    private static RunUnplacedRecord row(long run, int at, Unplaced unplaced) {
        var row = new RunUnplacedRecord();
        row.setId(run * MOST + at);
        row.setRun(run);
        row.setParticipant(unplaced.mentee());
        row.setUnmet(unplaced.unmet());
        row.setWhy(SentenceJson.write(unplaced.why()));
        row.setRepair(unplaced.repair().map(SentenceJson::write).orElse(null));
        return row;
    }

    private static List<ProposedPair> pairs(DSLContext sql, long run) {
        return sql.selectFrom(RUN_PAIR)
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

    private static List<Unplaced> unplaced(DSLContext sql, long run) {
        return sql.selectFrom(RUN_UNPLACED)
                .where(RUN_UNPLACED.RUN.eq(run))
                .orderBy(RUN_UNPLACED.ID)
                .fetch(row -> new Unplaced(
                        row.getParticipant(),
                        row.getUnmet(),
                        SentenceJson.read(row.getWhy()),
                        Optional.ofNullable(row.getRepair()).map(SentenceJson::read)));
    }
}
