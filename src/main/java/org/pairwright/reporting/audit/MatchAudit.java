package org.pairwright.reporting.audit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.proof.BondsChecker;
import org.pairwright.matching.proof.CertificateChecker;
import org.pairwright.matching.proof.LevelsChecker;
import org.pairwright.matching.proof.PlainRows;
import org.pairwright.matching.proof.Recorded;
import org.pairwright.matching.proof.RecordedBonds;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.spreadsheet.writing.PlainFolder;
import org.pairwright.spreadsheet.writing.PlainFolder.Row;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * A run as plain files. With the scores of {@code scores.csv}, the needs and places of {@code people.csv} and the benefits
 * b, prices p and premiums q of {@code certificate.csv} anybody can add up the proof that {@link Certificate} describes.
 * A fair match has benefits and prices of several digits, see {@link Certificate.Level}: {@code benefit_placed}, then
 * {@code benefit_at_40} for pairs that read 40, for each score from {@code levels_from} to {@code levels_to} of {@code
 * summary.json}, and {@code benefit} for the last. People are named by the number of their participant, points are whole numbers; limits and
 * quotas stand in the order in which she set them.
 */
public final class MatchAudit {
    private static final String ID = "id";
    private static final String MENTEE = "mentee_id";
    private static final String MENTOR = "mentor_id";
    private static final String SCORE = "score";

    private final MatchingProblem problem;
    private final Run run;
    private final Progress progress;

    /**
     * Prepares the audit.
     *
     * @param problem what the engine was asked
     * @param run what came of it
     */
    public MatchAudit(MatchingProblem problem, Run run, Progress progress) {
        this.problem = problem;
        this.run = run;
        this.progress = progress;
    }

    /**
     * Writes {@code people.csv}, {@code scores.csv}, {@code pairs.csv}, {@code certificate.csv} and {@code summary.json},
     * the summary last.
     *
     * @throws CannotSave where the disk or the folder is in the way
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    public void writeTo(Path folder) throws CannotSave {
        var files = new PlainFolder(folder);
        files.table("people", List.of(ID, "name", "role", "places", "mentors_needed"), this::people);
        files.table("scores", List.of(MENTEE, MENTOR, SCORE), this::scores);
        files.table("pairs", List.of(MENTEE, MENTOR, SCORE, "pinned"), this::pairs);
        files.table("certificate", List.of("kind", ID, MENTOR, "points"), this::certificate);
        files.object("summary", summary());
    }

    private void people(Row row) {
        Map<Long, Integer> needs = counts(problem.mentees());
        Map<Long, Integer> places = counts(problem.mentors());
        var names = new TreeMap<Long, String>();
        problem.mentees().forEach(one -> names.put(one.participant(), one.name()));
        problem.mentors().forEach(one -> names.put(one.participant(), one.name()));
        names.forEach((id, name) -> row.add(
                id,
                name,
                role(needs.containsKey(id), places.containsKey(id)),
                places.getOrDefault(id, 0),
                needs.getOrDefault(id, 0)));
    }

    private static String role(boolean mentee, boolean mentor) {
        var role = mentee && mentor ? Role.BOTH : mentee ? Role.MENTEE : Role.MENTOR;
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Long, Integer> counts(List<Candidate> side) {
        var counts = new LinkedHashMap<Long, Integer>();
        side.forEach(one -> counts.put(one.participant(), one.count()));
        return counts;
    }

    /** Every pair that rules and bans allow; {@code least} of the summary says from which score on they could be made. */
    private void scores(Row row) {
        var rows = new PlainRows(problem, new PlainScore(problem, this::report), this::report);
        int[] scores = new int[problem.mentors().size()];
        for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
            report(mentee);
            rows.read(mentee, scores);
            for (int mentor = 0; mentor < scores.length; mentor++) {
                if (scores[mentor] >= 0) {
                    row.add(
                            problem.mentees().get(mentee).participant(),
                            problem.mentors().get(mentor).participant(),
                            scores[mentor]);
                }
            }
        }
    }

    private void pairs(Row row) {
        run.proposal().pairs().forEach(pair -> row.add(pair.mentee(), pair.mentor(), pair.points(), pair.pinned()));
    }

    private void certificate(Row row) {
        var certificate = run.proposal().certificate();
        certificate.benefits().forEach(one -> row.add("benefit", one.mentee(), "", one.points()));
        certificate.prices().forEach(one -> row.add("price", one.mentor(), "", one.points()));
        certificate.premiums().forEach(one -> row.add("premium", one.mentee(), one.mentor(), one.points()));
        certificate.levels().forEach(level -> {
            String digit = level.score() == Certificate.Level.PLACED ? "_placed" : "_at_" + level.score();
            level.benefits().forEach(one -> row.add("benefit" + digit, one.mentee(), "", one.points()));
            level.prices().forEach(one -> row.add("price" + digit, one.mentor(), "", one.points()));
        });
        certificate.beyond().groupPrices().forEach(points -> row.add("limit", "", "", points));
        certificate.beyond().multipliers().forEach(quota -> {
            row.add("quota_given", "", "", quota.given());
            row.add("quota_taken", "", "", quota.taken());
        });
    }

    private Map<String, Object> summary() {
        var proposal = run.proposal();
        var certificate = proposal.certificate();
        var summary = new LinkedHashMap<String, Object>();
        summary.put("run", run.uid().toString());
        summary.put("program_version", run.programVersion());
        summary.put("aim", proposal.aim().name().toLowerCase(Locale.ROOT));
        summary.put("mentees", problem.mentees().size());
        summary.put("mentors", problem.mentors().size());
        summary.put("placed", proposal.pairs().size());
        summary.put(
                "unplaced",
                proposal.unplaced().stream().mapToInt(Unplaced::unmet).sum());
        summary.put("total", certificate.totalPoints());
        summary.put(
                "lowest",
                proposal.pairs().stream().mapToLong(ProposedPair::points).min().orElse(0));
        summary.put("most", proposal.mostPoints());
        summary.put("least", certificate.leastPoints());
        if (certificate.levels().size() > 1) {
            summary.put("levels_from", certificate.levels().get(1).score());
            summary.put("levels_to", certificate.levels().getLast().score());
        }
        summary.put("unplaced_price", certificate.unplacedPrice());
        summary.put("balance_cost", certificate.beyond().balanceCost());
        summary.put("gap", certificate.beyond().gap());
        summary.put("proved", proved());
        return summary;
    }

    /** Whether what is written here holds before the independent checker, once more. */
    private boolean proved() {
        try {
            var claim = Recorded.claim(
                    problem, run.proposal().certificate(), run.proposal().pairs());
            var rows = new PlainRows(problem, new PlainScore(problem, this::report), this::report);
            if (problem.terms().settings().bindsPairs()) {
                var bonds = RecordedBonds.bonds(problem, run.proposal().certificate());
                BondsChecker.verify(
                        claim, bonds, rows.pairByPair(problem.mentors().size()), this::report);
            } else if (run.proposal().certificate().levels().isEmpty()) {
                CertificateChecker.verifyRows(claim, rows, this::report);
            } else {
                LevelsChecker.verify(
                        claim, Recorded.levels(problem, run.proposal().certificate()), rows, this::report);
            }
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private void report(int mentees) {
        progress.report(mentees, problem.mentees().size(), Sentence.of("report.progress.audit"));
    }
}
