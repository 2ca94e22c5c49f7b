package org.pairwright.storage.run;

import java.util.LinkedHashMap;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.program.proposal.Scenario;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;
import org.pairwright.storage.json.SentenceJson;
import org.pairwright.text.Sentence;

/** The short part of what came of a run, as JSON: enough for a list of runs. */
final class RunResult {
    private static final String MOST_POINTS = "mostPoints";
    private static final String STATEMENT = "statement";
    private static final String PAIRS = "pairs";
    private static final String UNPLACED = "unplaced";
    private static final String MEAN = "mean";
    private static final String LOWEST = "lowest";

    private RunResult() {}

    static String of(Proposal proposal) {
        var result = new LinkedHashMap<String, Object>();
        result.put(MOST_POINTS, proposal.mostPoints());
        result.put(STATEMENT, SentenceJson.plain(proposal.statement()));
        result.put(PAIRS, proposal.pairs().size());
        result.put(UNPLACED, proposal.unplaced().size());
        result.put(MEAN, proposal.meanScore());
        result.put(LOWEST, proposal.lowestScore());
        return Json.text(result);
    }

    static long mostPoints(JsonObject result) {
        return result.number(MOST_POINTS);
    }

    static Sentence statement(JsonObject result) {
        return SentenceJson.sentence(result.object(STATEMENT));
    }

    /** Runs of an older program do not have their figures. */
    static boolean hasFigures(JsonObject result) {
        return result.has(PAIRS);
    }

    static Scenario.Figures figures(JsonObject result) {
        return new Scenario.Figures(
                result.count(PAIRS), result.count(UNPLACED), result.count(MEAN), result.count(LOWEST));
    }
}
