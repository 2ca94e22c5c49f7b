package org.pairwright.reporting.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairwright.document.DocumentPart;
import org.pairwright.document.DocumentPart.Heading;
import org.pairwright.document.DocumentPart.Paragraph;
import org.pairwright.document.DocumentPart.Rows;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.AccountWords;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.reporting.material.Material;
import org.pairwright.text.Sentence;

/** What is not as the criteria alone would have it: pins, bans, weak pairs, and who stays without a mentor, each with its reason. */
final class RecordExceptions {
    /** Without a floor of her own, pairs below this score are named. */
    private static final int WEAK = 40;

    /** A record names so many of a kind; the workbook has them all. */
    private static final int MOST = 500;

    private final Material material;
    private final Run run;
    private final List<DocumentPart> parts = new ArrayList<>();

    RecordExceptions(Material material, Run run) {
        this.material = material;
        this.run = run;
    }

    List<DocumentPart> parts() {
        parts.add(new Heading(material.say("matchrecord.exceptions")));
        pinsAndBans();
        new AccountWords(run.proposal()).all().forEach(one -> parts.add(new Paragraph(material.say(one))));
        weakPairs();
        unplaced();
        return List.copyOf(parts);
    }

    private void pinsAndBans() {
        if (run.pinsAndBans().isEmpty()) {
            say("matchrecord.noPinsAndBans");
            return;
        }
        table(
                List.of(
                        "matchrecord.said",
                        "matchrecord.mentee",
                        "matchrecord.mentor",
                        "matchrecord.reason",
                        "matchrecord.price"),
                run.pinsAndBans().stream().map(this::row).toList());
    }

    private List<String> row(PinBan said) {
        return List.of(
                material.word(said.kind()),
                material.name(said.mentee()),
                material.name(said.mentor()),
                said.note().isBlank() ? material.say("matchrecord.noReason") : said.note(),
                new AccountWords(run.proposal())
                        .price(said.mentee(), said.mentor(), said.kind())
                        .map(material::say)
                        .orElse(""));
    }

    private void weakPairs() {
        int floor = run.settings().floor() > 0 ? run.settings().floor() : WEAK;
        var weak = run.proposal().pairs().stream()
                .filter(pair -> pair.score() < floor)
                .sorted(Comparator.comparingInt(ProposedPair::score))
                .toList();
        if (weak.isEmpty()) {
            parts.add(new Paragraph(material.say("matchrecord.noWeak", floor)));
            return;
        }
        parts.add(new Paragraph(material.say("matchrecord.weak", weak.size(), floor)));
        table(
                List.of("matchrecord.mentee", "matchrecord.mentor", "matchrecord.score"),
                weak.stream()
                        .map(pair -> List.of(
                                material.name(pair.mentee()),
                                material.name(pair.mentor()),
                                material.say("matchrecord.number", pair.score())))
                        .toList());
    }

    private void unplaced() {
        var unplaced = run.proposal().unplaced();
        if (unplaced.isEmpty()) {
            say("matchrecord.noUnplaced");
            return;
        }
        parts.add(new Paragraph(material.say("matchrecord.someUnplaced", unplaced.size())));
        var byName = material.byName();
        table(
                List.of("matchrecord.mentee", "matchrecord.why", "matchrecord.repair"),
                unplaced.stream()
                        .sorted(Comparator.comparing(Unplaced::mentee, byName))
                        .map(one -> List.of(
                                material.name(one.mentee()),
                                material.say(one.why()),
                                one.repair().map(material::say).orElse("")))
                        .toList());
    }

    private void table(List<String> headers, List<List<String>> rows) {
        parts.add(new Rows(
                headers.stream().map(key -> material.say(key)).toList(),
                rows.stream().limit(MOST).toList()));
        if (rows.size() > MOST) {
            var more = material.isConfirmed(run.proposal())
                    ? Sentence.of("matchrecord.more", rows.size() - MOST)
                    : Sentence.of("matchrecord.moreProposed", rows.size() - MOST);
            parts.add(new Paragraph(material.say(more)));
        }
    }

    private void say(String key) {
        parts.add(new Paragraph(material.say(key)));
    }
}
