package org.pairwright.matching.why;

import java.util.Map;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Sentence;

/** How people read a criterion and a field, in the middle of a sentence. */
public final class CriterionWords {
    private final Map<String, String> labels;

    /**
     * Words fields by their labels.
     *
     * @param labels how people read the fields that are not built in, by name
     */
    public CriterionWords(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** A rule with its must or must not, a wish as it is: "must: same site". */
    public Sentence of(Criterion criterion) {
        Sentence statement = statement(criterion);
        return switch (criterion.weight()) {
            case Weight.Must _ -> Sentence.of("matching.criterion.must", statement);
            case Weight.MustNot _ -> Sentence.of("matching.criterion.mustNot", statement);
            case Weight.Points _, Weight.Off _ -> statement;
        };
    }

    /** A field: "site", or as she called it. */
    public Sentence field(String name) {
        return switch (name) {
            case BuiltIn.SITE -> Sentence.of("matching.field.site");
            case BuiltIn.DEPARTMENT -> Sentence.of("matching.field.department");
            case BuiltIn.LEVEL -> Sentence.of("matching.field.level");
            case BuiltIn.TIMEZONE -> Sentence.of("matching.field.timezone");
            case BuiltIn.MANAGER -> Sentence.of("matching.field.manager");
            case BuiltIn.LANGUAGES -> Sentence.of("matching.field.languages");
            case BuiltIn.OFFERED -> Sentence.of("matching.field.offered");
            case BuiltIn.WANTED -> Sentence.of("matching.field.wanted");
            case BuiltIn.NOTES -> Sentence.of("matching.field.notes");
            default -> Sentence.of("matching.field.own", labels.getOrDefault(name, name));
        };
    }

    private Sentence statement(Criterion criterion) {
        Sentence asked = field(criterion.menteeField());
        return switch (criterion.comparison()) {
            case Comparison.Covers _ -> Sentence.of("matching.criterion.covers", field(criterion.mentorField()), asked);
            case Comparison.Same _ -> Sentence.of("matching.criterion.same", asked);
            case Comparison.Different _ -> Sentence.of("matching.criterion.different", asked);
            case Comparison.InCommon _ -> Sentence.of("matching.criterion.inCommon", asked);
            case Comparison.Closest _ -> Sentence.of("matching.criterion.closest", asked);
            case Comparison.GapWithin(int least, int most) ->
                Sentence.of("matching.criterion.gapWithin", asked, least, most);
            case Comparison.HoursApart(int most) -> Sentence.of("matching.criterion.hoursApart", most);
            case Comparison.ReportingLine _ -> Sentence.of("matching.criterion.reportingLine");
            case Comparison.MetBefore _ -> Sentence.of("matching.criterion.metBefore");
        };
    }
}
