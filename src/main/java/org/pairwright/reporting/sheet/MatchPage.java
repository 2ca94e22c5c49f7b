package org.pairwright.reporting.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Run;
import org.pairwright.reporting.material.Material;
import org.pairwright.reporting.material.WeightWords;
import org.pairwright.spreadsheet.writing.content.Look;
import org.pairwright.spreadsheet.writing.content.PageContent;
import org.pairwright.spreadsheet.writing.content.Paper;
import org.pairwright.spreadsheet.writing.content.Placed;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.text.Sentence;

/** How the latest match was made: what was asked for, on what terms, what came out and what is proved of it. */
public final class MatchPage {
    private static final List<Integer> WIDTHS = List.of(50, 24, 20, 34);

    private final Material material;
    private final List<Placed> cells = new ArrayList<>();
    private int row;

    public MatchPage(Material material) {
        this.material = material;
    }

    public PageContent content() {
        put(0, 4, Look.TITLE, Value.text(material.say("report.match.title")));
        row++;
        material.input.run().ifPresentOrElse(this::tell, this::tellThatThereWasNone);
        return new PageContent(material.say("report.match"), Paper.PORTRAIT, WIDTHS, cells, List.of(), List.of());
    }

    private void tellThatThereWasNone() {
        put(0, 4, Look.PROSE, Value.text(material.say("report.match.none")));
    }

    private void tell(Run run) {
        put(0, 4, Look.PROSE, material.wording(run.proposal().statement()));
        row += 2;
        numbers(run);
        row++;
        wishes(run);
        row++;
        rules(run);
        row++;
        pinsAndBans(run);
        row++;
        certificate(run);
    }

    private void numbers(Run run) {
        var proposal = run.proposal();
        section("report.match.numbers");
        fact("report.match.ranAt", material.wording(Sentence.of("report.match.at", run.ranAt())));
        fact("report.match.aim", material.wording(Sentence.of(proposal.aim())));
        fact("report.match.mentees", Value.whole(people(run, Role::isMentored)));
        fact("report.match.mentors", Value.whole(people(run, Role::mentors)));
        fact(
                "report.match.places",
                Value.whole(run.people().stream().mapToLong(PersonInRun::places).sum()));
        fact("report.match.pairs", Value.whole(proposal.pairs().size()));
        fact("report.match.unplaced", Value.whole(proposal.unplaced().size()));
        fact("report.match.mean", Value.whole(proposal.meanScore()));
        fact("report.match.lowest", Value.whole(proposal.lowestScore()));
        fact("report.match.version", Value.text(run.programVersion()));
    }

    private static long people(Run run, Predicate<Role> role) {
        return run.people().stream().filter(person -> role.test(person.role())).count();
    }

    private void wishes(Run run) {
        section("report.match.criteria");
        headers("report.match.criterion", "report.match.weight", "report.match.missing");
        run.criteria().stream()
                .filter(criterion -> criterion.weight() instanceof Weight.Points)
                .forEach(this::criterion);
    }

    private void rules(Run run) {
        section("report.match.rules");
        headers("report.match.rule", "report.match.weight", "report.match.missing");
        var rules = run.criteria().stream().filter(Criterion::isRule).toList();
        rules.forEach(this::criterion);
        if (rules.isEmpty()) {
            put(0, 4, Look.NOTE, Value.text(material.say("report.match.noRules")));
            row++;
        }
    }

    private void criterion(Criterion criterion) {
        put(0, 1, Look.BODY, material.wording(new CriterionWords(material.labels()).of(criterion)));
        put(1, 1, Look.BODY, material.wording(WeightWords.of(criterion.weight())));
        put(2, 2, Look.BODY, material.wording(WeightWords.missing(criterion)));
        row++;
    }

    private void pinsAndBans(Run run) {
        section("report.match.pinsAndBans");
        if (run.pinsAndBans().isEmpty()) {
            put(0, 4, Look.NOTE, Value.text(material.say("report.match.noPinsAndBans")));
            row++;
            return;
        }
        headers("report.column.mentee", "report.column.mentor", "report.match.said", "report.match.note");
        run.pinsAndBans().forEach(this::pinBan);
    }

    private void pinBan(PinBan said) {
        put(0, 1, Look.BODY, Value.text(material.name(said.mentee())));
        put(1, 1, Look.BODY, Value.text(material.name(said.mentor())));
        put(2, 1, Look.BODY, Value.text(material.word(said.kind())));
        put(3, 1, Look.BODY_WRAPPED, Value.text(said.note()));
        row++;
    }

    private void certificate(Run run) {
        var certificate = run.proposal().certificate();
        section("report.match.certificate");
        boolean fair = !certificate.levels().isEmpty();
        String told = fair ? "report.match.certificate.fair" : "report.match.certificate.told";
        put(0, 4, Look.PROSE, Value.text(material.say(told)));
        row++;
        fact("report.match.totalPoints", Value.whole(certificate.totalPoints()));
        fact("report.match.mostPoints", Value.whole(run.proposal().mostPoints()));
        fact("report.match.unmetNeeds", Value.whole(certificate.unmetNeeds()));
        if (!fair) {
            fact("report.match.unplacedPrice", Value.whole(certificate.unplacedPrice()));
        }
        fact("report.match.leastPoints", Value.whole(certificate.leastPoints()));
        fact("report.match.prices", Value.whole(certificate.prices().size()));
    }

    private void section(String key) {
        put(0, 4, Look.SECTION, Value.text(material.say(key)));
        row++;
    }

    private void headers(String... keys) {
        for (int c = 0; c < keys.length; c++) {
            boolean last = c == keys.length - 1;
            put(c, last ? WIDTHS.size() - c : 1, Look.HEADER, Value.text(material.say(keys[c])));
        }
        row++;
    }

    private void fact(String key, Value value) {
        put(0, 1, Look.BODY, Value.text(material.say(key)));
        put(1, 3, Look.BODY_LEFT, value);
        row++;
    }

    private void put(int column, int span, Look look, Value value) {
        cells.add(Placed.at(row, column, span, look, value));
    }
}
