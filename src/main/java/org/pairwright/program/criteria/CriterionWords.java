package org.pairwright.program.criteria;

import java.util.Map;
import java.util.stream.Stream;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Sentence;

/** How people read a criterion, as a statement about the two: "The mentor offers what the mentee wants". */
public final class CriterionWords {
    private final Map<String, String> labels;

    /** @param labels how people read the fields that are not built in, by the field's name */
    public CriterionWords(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** The statement without its weight; "must" and "must not" are said beside it. */
    public Sentence of(Criterion criterion) {
        var asked = field(criterion.menteeField());
        return switch (criterion.comparison()) {
            case Comparison.Covers(var second) ->
                second.isEmpty() ? covers(criterion, asked) : wishes(criterion, second);
            case Comparison.Same _ -> Sentence.of("criterion.same", asked);
            case Comparison.Different _ -> Sentence.of("criterion.different", asked);
            case Comparison.InCommon _ -> inCommon(criterion, asked);
            case Comparison.Closest _ -> Sentence.of("criterion.closest", asked);
            case Comparison.GapWithin(int least, int most) -> gap(criterion, asked, least, most);
            case Comparison.HoursApart(int most) -> Sentence.of("criterion.hoursApart", most);
            case Comparison.ValueTable _ -> table(criterion, asked);
            case Comparison.CoversAtLevel _ ->
                Sentence.of("criterion.coversAtLevel", covers(criterion, field(criterion.menteeField())));
            case Comparison.HoursInCommon(int enough) -> Sentence.of("criterion.hoursInCommon", enough);
            case Comparison.SimilarText _ -> similar(criterion, asked);
            case Comparison.Scales scales -> scales(scales, asked);
            case Comparison.ReportingLine _ -> Sentence.of("criterion.reportingLine");
            case Comparison.MetBefore _ -> Sentence.of("criterion.metBefore");
        };
    }

    /** The statement in quotes, for the middle of a sentence, and a rule with its weight: “Same site” (must). */
    public Sentence quoted(Criterion criterion) {
        var statement = of(criterion);
        return switch (criterion.weight()) {
            case Weight.Must _ -> Sentence.of("criterion.quoted.must", statement);
            case Weight.MustNot _ -> Sentence.of("criterion.quoted.mustNot", statement);
            case Weight.Points _, Weight.Off _ -> Sentence.of("criterion.quoted.wish", statement);
        };
    }

    /** The name of a field in the middle of a sentence: "site", or as she called it. */
    public Sentence field(String name) {
        return switch (name) {
            case BuiltIn.SITE -> Sentence.of("criterion.field.site");
            case BuiltIn.DEPARTMENT -> Sentence.of("criterion.field.department");
            case BuiltIn.LEVEL -> Sentence.of("criterion.field.level");
            case BuiltIn.TIMEZONE -> Sentence.of("criterion.field.timezone");
            case BuiltIn.MANAGER -> Sentence.of("criterion.field.manager");
            case BuiltIn.LANGUAGES -> Sentence.of("criterion.field.languages");
            case BuiltIn.OFFERED -> Sentence.of("criterion.field.offered");
            case BuiltIn.WANTED -> Sentence.of("criterion.field.wanted");
            case BuiltIn.NOTES -> Sentence.of("criterion.field.notes");
            default -> Sentence.of("criterion.field.own", labels.getOrDefault(name, name));
        };
    }

    private Sentence covers(Criterion criterion, Sentence asked) {
        boolean skills = criterion.menteeField().equals(BuiltIn.WANTED)
                && criterion.mentorField().equals(BuiltIn.OFFERED);
        return skills
                ? Sentence.of("criterion.offersWanted")
                : Sentence.of("criterion.covers", field(criterion.mentorField()), asked);
    }

    private Sentence wishes(Criterion criterion, String second) {
        return Sentence.of("criterion.wishes", covers(criterion, field(criterion.menteeField())), field(second));
    }

    private Sentence table(Criterion criterion, Sentence asked) {
        return criterion.menteeField().equals(criterion.mentorField())
                ? Sentence.of("criterion.table", asked)
                : Sentence.of("criterion.tableOfTwo", asked, field(criterion.mentorField()));
    }

    private Sentence similar(Criterion criterion, Sentence asked) {
        return criterion.menteeField().equals(criterion.mentorField())
                ? Sentence.of("criterion.similar", asked)
                : Sentence.of("criterion.similarToOther", asked, field(criterion.mentorField()));
    }

    private Sentence scales(Comparison.Scales scales, Sentence asked) {
        var all = Stream.concat(Stream.of(asked), scales.others().stream().map(this::field))
                .toList();
        return scales.alike() ? Sentence.of("criterion.scalesAlike", all) : Sentence.of("criterion.scalesUnlike", all);
    }

    private static Sentence inCommon(Criterion criterion, Sentence asked) {
        return criterion.menteeField().equals(BuiltIn.LANGUAGES)
                ? Sentence.of("criterion.languageInCommon")
                : Sentence.of("criterion.inCommon", asked);
    }

    private static Sentence gap(Criterion criterion, Sentence asked, int least, int most) {
        if (!criterion.menteeField().equals(BuiltIn.LEVEL)) {
            return Sentence.of("criterion.gap", asked, least, most);
        }
        if (least == most && least >= 0) {
            return Sentence.of("criterion.levelsExactly", least);
        }
        if (least >= 0) {
            return Sentence.of("criterion.levelsAbove", least, most);
        }
        return most <= 0
                ? Sentence.of("criterion.levelsBelow", -most, -least)
                : Sentence.of("criterion.levelsAround", -least, most);
    }
}
