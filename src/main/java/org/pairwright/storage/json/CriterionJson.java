package org.pairwright.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;

/** The parts of a criterion as columns and as JSON. */
public final class CriterionJson {
    private CriterionJson() {}

    public static String kind(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Covers _ -> "covers";
            case Comparison.Same _ -> "same";
            case Comparison.Different _ -> "different";
            case Comparison.InCommon _ -> "in common";
            case Comparison.Closest _ -> "closest";
            case Comparison.GapWithin _ -> "gap within";
            case Comparison.HoursApart _ -> "hours apart";
            case Comparison.ValueTable _ -> "value table";
            case Comparison.CoversAtLevel _ -> "covers at level";
            case Comparison.HoursInCommon _ -> "hours in common";
            case Comparison.SimilarText _ -> "similar text";
            case Comparison.Scales _ -> "scales";
            case Comparison.ReportingLine _ -> "reporting line";
            case Comparison.MetBefore _ -> "met before";
        };
    }

    public static Map<String, Object> parameters(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Closest closest -> Map.of("range", closest.range());
            case Comparison.GapWithin gap -> {
                var band = new LinkedHashMap<String, Object>();
                band.put("least", gap.least());
                band.put("most", gap.most());
                yield band;
            }
            case Comparison.HoursApart hours -> Map.of("most", hours.most());
            case Comparison.Covers covers -> covers.hasSecond() ? Map.of("second", covers.secondField()) : Map.of();
            case Comparison.ValueTable table -> {
                var plain = new LinkedHashMap<String, Object>();
                plain.put("most", table.most());
                plain.put(
                        "cells",
                        table.cells().stream()
                                .map(cell -> List.of(cell.mentee(), cell.mentor(), cell.parts()))
                                .toList());
                yield plain;
            }
            case Comparison.HoursInCommon hours -> Map.of("enough", hours.enough());
            case Comparison.Scales scales -> {
                var plain = new LinkedHashMap<String, Object>();
                plain.put("others", scales.others());
                plain.put("range", scales.range());
                plain.put("alike", scales.alike());
                yield plain;
            }
            case Comparison.CoversAtLevel _,
                    Comparison.SimilarText _,
                    Comparison.Same _,
                    Comparison.Different _,
                    Comparison.InCommon _,
                    Comparison.ReportingLine _,
                    Comparison.MetBefore _ -> Map.of();
        };
    }

    public static Comparison comparison(String kind, JsonObject parameters) {
        return switch (kind) {
            // those of before there was a second field have none
            case "covers" -> new Comparison.Covers(parameters.has("second") ? parameters.text("second") : "");
            case "same" -> new Comparison.Same();
            case "different" -> new Comparison.Different();
            case "in common" -> new Comparison.InCommon();
            case "closest" -> new Comparison.Closest(parameters.count("range"));
            case "gap within" -> new Comparison.GapWithin(parameters.count("least"), parameters.count("most"));
            case "hours apart" -> new Comparison.HoursApart(parameters.count("most"));
            case "value table" -> new Comparison.ValueTable(cells(parameters.list("cells")), parameters.count("most"));
            case "covers at level" -> new Comparison.CoversAtLevel();
            case "hours in common" -> new Comparison.HoursInCommon(parameters.count("enough"));
            case "similar text" -> new Comparison.SimilarText();
            case "scales" ->
                new Comparison.Scales(
                        parameters.list("others").stream()
                                .map(String.class::cast)
                                .toList(),
                        parameters.count("range"),
                        (Boolean) parameters.member("alike"));
            case "reporting line" -> new Comparison.ReportingLine();
            case "met before" -> new Comparison.MetBefore();
            default -> throw new IllegalArgumentException("no comparison: " + kind);
        };
    }

    private static List<Comparison.Cell> cells(List<?> plain) {
        return plain.stream()
                .map(one -> (List<?>) one)
                .map(cell -> new Comparison.Cell(
                        (String) cell.get(0), (String) cell.get(1), ((Number) cell.get(2)).intValue()))
                .toList();
    }

    public static String weight(Weight weight) {
        return switch (weight) {
            case Weight.Points points -> Integer.toString(points.points());
            case Weight.Must _ -> "must";
            case Weight.MustNot _ -> "must not";
            case Weight.Off _ -> "off";
        };
    }

    public static Weight weight(String column) {
        return switch (column) {
            case "must" -> new Weight.Must();
            case "must not" -> new Weight.MustNot();
            case "off" -> new Weight.Off();
            default -> new Weight.Points(Integer.parseInt(column));
        };
    }

    /** The whole criterion, for the record of a run. */
    public static Map<String, Object> plain(Criterion criterion) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("id", criterion.id());
        plain.put("program", criterion.program());
        plain.put("position", criterion.position());
        plain.put("kind", kind(criterion.comparison()));
        plain.put("parameters", parameters(criterion.comparison()));
        plain.put("menteeField", criterion.menteeField());
        plain.put("mentorField", criterion.mentorField());
        plain.put("weight", weight(criterion.weight()));
        plain.put("missing", criterion.missing().name());
        return plain;
    }

    public static Criterion criterion(JsonObject plain) {
        return new Criterion(
                plain.number("id"),
                plain.number("program"),
                plain.count("position"),
                comparison(plain.text("kind"), plain.object("parameters")),
                plain.text("menteeField"),
                plain.text("mentorField"),
                weight(plain.text("weight")),
                MissingPolicy.valueOf(plain.text("missing")));
    }
}
