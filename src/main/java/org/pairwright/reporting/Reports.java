package org.pairwright.reporting;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.document.DocumentWriter;
import org.pairwright.reporting.material.Material;
import org.pairwright.reporting.material.ReportInput;
import org.pairwright.reporting.record.MatchRecord;
import org.pairwright.reporting.sheet.CirclesSheet;
import org.pairwright.reporting.sheet.CoverPage;
import org.pairwright.reporting.sheet.LeftOverSheet;
import org.pairwright.reporting.sheet.MatchPage;
import org.pairwright.reporting.sheet.PairsSheet;
import org.pairwright.reporting.sheet.PeopleSheet;
import org.pairwright.reporting.sheet.ProposedPairsSheet;
import org.pairwright.reporting.sheet.SessionsSheet;
import org.pairwright.reporting.sheet.SkillsSheet;
import org.pairwright.reporting.sheet.UnplacedSheet;
import org.pairwright.spreadsheet.writing.CannotSave;
import org.pairwright.spreadsheet.writing.WorkbookWriter;
import org.pairwright.spreadsheet.writing.content.BookContent;
import org.pairwright.spreadsheet.writing.content.SheetContent;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** Writes the reports. */
public final class Reports {
    private final Messages messages;
    private final WorkbookWriter writer = new WorkbookWriter();
    private final DocumentWriter documents = new DocumentWriter();

    public Reports(Messages messages) {
        this.messages = messages;
    }

    /**
     * Saves one report: as an .xlsx workbook, the record of the match as a .docx document.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way
     */
    public void save(ReportKind kind, ReportInput input, Path target, Progress progress) throws CannotSave {
        if (kind == ReportKind.RECORD) {
            documents.save(new MatchRecord(new Material(input, messages)).content(), target);
        } else {
            writer.save(book(kind, input), target, progress);
        }
    }

    /**
     * Saves the latest proposal as an .xlsx workbook: the pairs, who is left, and how it was made. Without a proposal
     * the workbook says so.
     *
     * @throws CannotSave where the disk, the folder or another program is in the way
     */
    public void saveProposal(ReportInput input, Path target, Progress progress) throws CannotSave {
        writer.save(proposal(new Material(input, messages)), target, progress);
    }

    private static BookContent proposal(Material material) {
        return new BookContent(
                material.say("report.title.proposal", material.programName()),
                List.of(
                        ProposedPairsSheet.of(material),
                        LeftOverSheet.of(material),
                        new MatchPage(material).content()));
    }

    BookContent book(ReportKind kind, ReportInput input) {
        var material = new Material(input, messages);
        return switch (kind) {
            case MANAGEMENT ->
                new BookContent(material.say("report.title", material.programName()), management(material));
            case PAIRS ->
                new BookContent(
                        material.say("report.title.pairs", material.programName()),
                        withCircles(material, List.of(PairsSheet.of(material)), List.of(UnplacedSheet.of(material))));
            case RECORD -> throw new IllegalArgumentException("a document, no workbook");
            case PEOPLE ->
                new BookContent(
                        material.say("report.title.people", material.programName()),
                        List.of(PeopleSheet.forTheAdministrator(material)));
        };
    }

    private static List<SheetContent> management(Material material) {
        return withCircles(
                material,
                List.of(new CoverPage(material).content(), PairsSheet.of(material)),
                List.of(
                        UnplacedSheet.of(material),
                        PeopleSheet.forManagement(material),
                        new MatchPage(material).content(),
                        SkillsSheet.of(material),
                        SessionsSheet.of(material)));
    }

    /** Where there are circles they stand behind the pairs. */
    private static List<SheetContent> withCircles(
            Material material, List<SheetContent> before, List<SheetContent> after) {
        return Stream.of(before.stream(), CirclesSheet.of(material).stream(), after.stream())
                .<SheetContent>flatMap(sheets -> sheets)
                .toList();
    }
}
