package org.pairwright.reporting.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.reporting.material.Columns;
import org.pairwright.reporting.material.Material;
import org.pairwright.spreadsheet.writing.content.Column;
import org.pairwright.spreadsheet.writing.content.Column.Kind;
import org.pairwright.spreadsheet.writing.content.TableContent;
import org.pairwright.spreadsheet.writing.content.Value;

/** One row for every skill that somebody wants or offers, so that a formula can count them one by one. */
public final class SkillsSheet {
    private final Material material;

    private SkillsSheet(Material material) {
        this.material = material;
    }

    public static TableContent of(Material material) {
        return new SkillsSheet(material).content();
    }

    private TableContent content() {
        return new TableContent(
                material.say("report.skills"),
                material.say("report.skills.title", material.programName()),
                List.of(
                        Column.named(Columns.SKILL_NAME, material.say("report.column.skill"), Kind.TEXT),
                        Column.named(Columns.SKILL_SIDE, material.say("report.column.side"), Kind.TEXT),
                        Column.of(material.say("report.column.name"), Kind.TEXT),
                        Column.of(material.say("report.column.site"), Kind.TEXT)),
                material.taking().stream()
                        .sorted(Comparator.comparing(Participant::id, material.byName()))
                        .flatMap(this::rows)
                        .toList());
    }

    private Stream<List<Value>> rows(Participant one) {
        var wanted = one.role().isMentored() ? one.answers().choices(BuiltIn.WANTED) : List.<String>of();
        var offered = one.role().mentors() ? one.answers().choices(BuiltIn.OFFERED) : List.<String>of();
        return Stream.concat(
                wanted.stream().map(skill -> row(one, skill, material.say("report.side.wanted"))),
                offered.stream().map(skill -> row(one, skill, material.say("report.side.offered"))));
    }

    private List<Value> row(Participant one, String skill, String side) {
        return List.of(
                Value.text(skill),
                Value.text(side),
                Value.text(material.name(one.id())),
                Value.text(material.site(one.id())));
    }
}
