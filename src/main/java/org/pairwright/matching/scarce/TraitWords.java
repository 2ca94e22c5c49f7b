package org.pairwright.matching.scarce;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Sentence;

/** Says what kind of mentors to look for as she would: in Finance, speaking French, offering Excel. */
final class TraitWords {
    private static final List<String> ORDER =
            List.of(BuiltIn.DEPARTMENT, BuiltIn.SITE, BuiltIn.LANGUAGES, BuiltIn.OFFERED);

    private final CriterionWords words;

    TraitWords(Map<String, String> labels) {
        this.words = new CriterionWords(labels);
    }

    List<Sentence> of(List<Trait> traits) {
        return traits.stream()
                .sorted(Comparator.comparingInt(TraitWords::order))
                .map(this::of)
                .toList();
    }

    private Sentence of(Trait trait) {
        return switch (trait.field()) {
            case BuiltIn.DEPARTMENT, BuiltIn.SITE -> Sentence.of("question.scarce.in", trait.value());
            case BuiltIn.LANGUAGES -> Sentence.of("question.scarce.speaking", trait.value());
            case BuiltIn.OFFERED -> Sentence.of("question.scarce.offering", trait.value());
            default -> Sentence.of("question.scarce.trait", words.field(trait.field()), trait.value());
        };
    }

    private static int order(Trait trait) {
        int at = ORDER.indexOf(trait.field());
        return at < 0 ? ORDER.size() : at;
    }
}
