package org.pairwright.reporting.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.pairwright.document.DocumentContent;
import org.pairwright.document.DocumentPart;
import org.pairwright.document.DocumentPart.Fact;
import org.pairwright.document.DocumentPart.Facts;
import org.pairwright.document.DocumentPart.Heading;
import org.pairwright.document.DocumentPart.Paragraph;
import org.pairwright.document.DocumentPart.Rows;
import org.pairwright.insight.match.MatchFigures;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.SettingsWords;
import org.pairwright.reporting.material.Material;
import org.pairwright.reporting.material.WeightWords;
import org.pairwright.text.Sentence;

/** The match for the file, on paper: what was asked for, on what terms, what came out, what is proved of it, and who signs. */
public final class MatchRecord {
    /** More pairs than that fill a book; they stand in a workbook. */
    private static final int MOST_PAIRS = 1_000;

    private final Material material;
    private final List<DocumentPart> parts = new ArrayList<>();

    public MatchRecord(Material material) {
        this.material = material;
    }

    public DocumentContent content() {
        material.input.run().ifPresentOrElse(this::tell, () -> say("matchrecord.none"));
        parts.addAll(new CirclesPart(material).parts());
        return new DocumentContent(material.say("matchrecord.title", material.programName()), parts);
    }

    private void tell(Run run) {
        result(run);
        asked(run);
        criteria(run);
        parts.addAll(new RecordExceptions(material, run).parts());
        certificate(run);
        signatures();
        pairs(run);
    }

    private void result(Run run) {
        var proposal = run.proposal();
        var figures = MatchFigures.of(run);
        heading("matchrecord.result");
        parts.add(new Paragraph(material.say(proposal.statement())));
        var facts = new ArrayList<Fact>();
        facts.add(fact("matchrecord.ranAt", Sentence.of("matchrecord.at", run.ranAt())));
        run.name().ifPresent(name -> facts.add(fact("matchrecord.name", Sentence.of("matchrecord.words", name))));
        facts.add(fact("matchrecord.mentees", number(people(run, Role::isMentored))));
        facts.add(fact(
                "matchrecord.mentors",
                Sentence.of(
                        "matchrecord.mentorsWithPlaces",
                        people(run, Role::mentors),
                        run.people().stream().mapToInt(PersonInRun::places).sum())));
        facts.add(fact("matchrecord.pairs", number(proposal.pairs().size())));
        facts.add(fact("matchrecord.unplaced", number(proposal.unplaced().size())));
        facts.add(fact(
                "matchrecord.scores",
                Sentence.of("matchrecord.meanAndLowest", proposal.meanScore(), proposal.lowestScore())));
        facts.add(fact(
                "matchrecord.load",
                Sentence.of(
                        "matchrecord.loads",
                        figures.load().get(0),
                        figures.load().get(1),
                        figures.load().get(2),
                        figures.load().get(3))));
        parts.add(new Facts(facts));
    }

    private static long people(Run run, Predicate<Role> role) {
        return run.people().stream().filter(person -> role.test(person.role())).count();
    }

    private void asked(Run run) {
        heading("matchrecord.asked");
        new SettingsWords(material.labels())
                .of(run.settings())
                .forEach(one -> parts.add(new Paragraph(material.say(one))));
    }

    private void criteria(Run run) {
        heading("matchrecord.criteria");
        var words = new CriterionWords(material.labels());
        var rows = run.criteria().stream()
                .filter(criterion -> !(criterion.weight() instanceof Weight.Off))
                .sorted(Comparator.comparing(Criterion::isRule))
                .map(criterion -> List.of(
                        material.say(words.of(criterion)),
                        material.say(WeightWords.of(criterion.weight())),
                        material.say(WeightWords.missing(criterion))))
                .toList();
        parts.add(new Rows(
                List.of(
                        material.say("matchrecord.criterion"),
                        material.say("matchrecord.weight"),
                        material.say("matchrecord.missing")),
                rows));
    }

    private void certificate(Run run) {
        var certificate = run.proposal().certificate();
        heading("matchrecord.certificate");
        say("matchrecord.certificate.words");
        parts.add(new Facts(List.of(
                fact(
                        "matchrecord.points",
                        Sentence.of(
                                "matchrecord.pointsOf",
                                certificate.totalPoints(),
                                run.proposal().mostPoints())),
                fact("matchrecord.prices", number(certificate.prices().size())),
                fact("matchrecord.version", Sentence.of("matchrecord.words", run.programVersion())),
                fact(
                        "matchrecord.uid",
                        Sentence.of("matchrecord.words", run.uid().toString())))));
    }

    private void signatures() {
        heading("matchrecord.signatures");
        parts.add(new Rows(
                List.of(
                        material.say("matchrecord.signature.who"),
                        material.say("matchrecord.signature.place"),
                        material.say("matchrecord.signature.sign")),
                List.of(
                        List.of(material.say("matchrecord.signature.administrator"), "", "\u00A0\n\u00A0"),
                        List.of(material.say("matchrecord.signature.sponsor"), "", "\u00A0\n\u00A0"))));
    }

    private void pairs(Run run) {
        var pairs = run.proposal().pairs();
        heading("matchrecord.allPairs");
        if (pairs.size() > MOST_PAIRS) {
            var elsewhere = material.isConfirmed(run.proposal())
                    ? Sentence.of("matchrecord.tooMany", pairs.size())
                    : Sentence.of("matchrecord.tooManyProposed", pairs.size());
            parts.add(new Paragraph(material.say(elsewhere)));
            return;
        }
        var byName = material.byName();
        parts.add(new Rows(
                List.of(
                        material.say("matchrecord.mentee"),
                        material.say("matchrecord.mentor"),
                        material.say("matchrecord.score")),
                pairs.stream()
                        .sorted(Comparator.comparing(ProposedPair::mentee, byName))
                        .map(this::row)
                        .toList()));
    }

    private List<String> row(ProposedPair pair) {
        var score = material.say("matchrecord.number", pair.score());
        return List.of(
                material.name(pair.mentee()),
                material.name(pair.mentor()),
                pair.pinned() ? material.say("matchrecord.pinned", score) : score);
    }

    private void heading(String key) {
        parts.add(new Heading(material.say(key)));
    }

    private void say(String key) {
        parts.add(new Paragraph(material.say(key)));
    }

    private Fact fact(String key, Sentence words) {
        return new Fact(material.say(key), material.say(words));
    }

    private static Sentence number(long number) {
        return Sentence.of("matchrecord.number", number);
    }
}
