package org.pairwright.ui.matching.criteria;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;

/** Which of her fields a comparison can read: the built-in ones of a fitting kind, and her own. */
final class FieldChoices {
    private static final Set<FieldKind> NUMBERS = Set.of(FieldKind.NUMBER, FieldKind.LEVEL, FieldKind.DATE);
    private static final Set<FieldKind> CHOICES = Set.of(FieldKind.SEVERAL_CHOICES, FieldKind.ONE_CHOICE);

    private final List<ProfileField> own;

    FieldChoices(List<ProfileField> fields) {
        own = fields.stream()
                .filter(field -> !BuiltIn.ALL.contains(field.name()))
                .toList();
    }

    /** Her own fields. */
    List<ProfileField> own() {
        return own;
    }

    /** The names of the fields that one side is asked and that the comparison can read; none where it reads no field. */
    List<String> fitting(Comparison comparison, AskedOf side) {
        return Stream.concat(
                        builtIn(comparison).stream(),
                        own.stream()
                                .filter(field -> field.askedOf() == AskedOf.EVERYONE || field.askedOf() == side)
                                .filter(field -> fits(comparison, field.kind()))
                                .map(ProfileField::name))
                .toList();
    }

    /** The fields with choices that a mentee is asked besides what she wants. */
    List<String> furtherWishes() {
        return own.stream()
                .filter(field -> field.askedOf() != AskedOf.MENTOR && CHOICES.contains(field.kind()))
                .map(ProfileField::name)
                .toList();
    }

    /** The fields with a number that both sides are asked. */
    List<String> scales() {
        return own.stream()
                .filter(field -> field.askedOf() == AskedOf.EVERYONE && field.kind() != FieldKind.DATE)
                .filter(field -> NUMBERS.contains(field.kind()))
                .map(ProfileField::name)
                .toList();
    }

    private static List<String> builtIn(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Covers _, Comparison.CoversAtLevel _, Comparison.InCommon _ ->
                List.of(BuiltIn.WANTED, BuiltIn.OFFERED, BuiltIn.LANGUAGES);
            case Comparison.Same _, Comparison.Different _, Comparison.ValueTable _ ->
                List.of(BuiltIn.SITE, BuiltIn.DEPARTMENT, BuiltIn.LEVEL, BuiltIn.LANGUAGES);
            case Comparison.Closest _, Comparison.GapWithin _, Comparison.Scales _ -> List.of(BuiltIn.LEVEL);
            case Comparison.HoursApart _ -> List.of(BuiltIn.TIMEZONE);
            case Comparison.SimilarText _ -> List.of(BuiltIn.NOTES);
            case Comparison.HoursInCommon _, Comparison.ReportingLine _, Comparison.MetBefore _ -> List.of();
        };
    }

    private static boolean fits(Comparison comparison, FieldKind kind) {
        return switch (comparison) {
            case Comparison.Covers _, Comparison.CoversAtLevel _, Comparison.InCommon _ -> CHOICES.contains(kind);
            case Comparison.Same _, Comparison.Different _, Comparison.ValueTable _ -> true;
            case Comparison.Closest _, Comparison.GapWithin _ -> NUMBERS.contains(kind);
            case Comparison.Scales _ -> kind == FieldKind.NUMBER || kind == FieldKind.LEVEL;
            case Comparison.HoursInCommon _ -> CHOICES.contains(kind) || kind == FieldKind.TEXT;
            case Comparison.SimilarText _, Comparison.HoursApart _ -> kind == FieldKind.TEXT;
            case Comparison.ReportingLine _, Comparison.MetBefore _ -> false;
        };
    }
}
