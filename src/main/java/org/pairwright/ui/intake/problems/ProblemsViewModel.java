package org.pairwright.ui.intake.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pairwright.intake.RejectedRows;
import org.pairwright.intake.cells.DateOrder;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.recipe.OfSheet;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.problem.Corrections;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.intake.rows.problem.Repair;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.people.Role;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.kit.file.FileQuestions;

/** The repairs that are open, and what she does about them. The files on the disk stay as they are. */
public final class ProblemsViewModel {
    private static final int SHOWN_OF_A_ROW = 3;

    private final IntakeViewModel flow;
    private final Messages messages;

    public ProblemsViewModel(IntakeViewModel flow) {
        this.flow = flow;
        this.messages = flow.window().messages();
    }

    /** The cells or rows of a repair. */
    List<ProblemLine> lines(Reviewed reviewed, Repair repair) {
        var who = new HashMap<SheetPlace, String>();
        reviewed.review().lines().forEach(line -> who.put(line.at(), who(line)));
        return repair.problems().stream()
                .map(problem -> new ProblemLine(problem, who.getOrDefault(problem.at(), "")))
                .toList();
    }

    private static String who(ReviewLine line) {
        return switch (line) {
            case ReviewLine.Fresh fresh -> fresh.applicant().name().full();
            case ReviewLine.Changed changed -> changed.applicant().name().full();
            case ReviewLine.Same same -> same.applicant().name().full();
            case ReviewLine.Merged merged -> merged.applicant().name().full();
            case ReviewLine.Rejected rejected ->
                rejected.row().cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .limit(SHOWN_OF_A_ROW)
                        .map(Cell::shown)
                        .collect(Collectors.joining(" · "));
            case ReviewLine.Skipped _ -> "";
        };
    }

    /** By what a repair is known again when the files are understood anew. */
    static String key(Repair repair) {
        return repair.kind() + "|" + repair.severity() + "|" + repair.column() + "|"
                + repair.problems().getFirst().expected().key() + "|"
                + repair.values().stream().findFirst().orElse("");
    }

    String sentence(Repair repair) {
        return messages.say(repair.sentence());
    }

    String action(Repair repair) {
        return messages.say(repair.action());
    }

    /** Something else stands in one cell. */
    void write(Problem problem, String text) {
        if (!text.equals(problem.found())) {
            correct(corrections -> problem.place()
                    .cell()
                    .map(cell -> corrections.with(cell, text))
                    .orElse(corrections));
        }
    }

    /** The same stands in all cells of a repair; empty text for nothing. */
    void writeAll(Repair repair, String text) {
        correct(corrections -> {
            var all = corrections;
            for (var problem : repair.problems()) {
                if (problem.place().cell().isPresent()) {
                    all = all.with(problem.place().cell().get(), text);
                }
            }
            return all;
        });
    }

    /** The values of a repair stand for this, in these rows and in the next file of the kind; empty for nothing. */
    void map(Repair repair, Optional<String> becomes) {
        repair.target()
                .ifPresent(target -> flow.say(said -> {
                    var recipe = said.recipe();
                    for (var value : written(repair)) {
                        recipe = recipe.with(new org.pairwright.intake.recipe.ValueRule(target.key(), value, becomes));
                    }
                    return said.with(recipe);
                }));
    }

    /** Where nothing is written, it is nothing that stands for something. */
    private static List<String> written(Repair repair) {
        return repair.values().isEmpty() ? List.of("") : repair.values();
    }

    void choose(Repair repair, DateOrder order) {
        repair.target()
                .ifPresent(target -> flow.say(said -> said.with(said.recipe().with(order.in(target)))));
    }

    void leaveRowsOut(Repair repair) {
        correct(corrections -> {
            var all = corrections;
            for (var row : repair.rows()) {
                all = all.leavingOut(row);
            }
            return all;
        });
    }

    void leaveRowOut(Problem problem) {
        correct(corrections -> corrections.leavingOut(problem.at()));
    }

    void leaveColumnOut(Repair repair) {
        var sheet = repair.rows().getFirst().sheet();
        flow.say(said -> {
            var recipe = said.recipe();
            var known = recipe.of(sheet).orElseGet(() -> OfSheet.named(sheet));
            return said.with(recipe.with(known.with(repair.column(), Optional.<Target>empty())));
        });
    }

    int rowsLeftOut() {
        return flow.said().corrections().leftOut().size();
    }

    void takeRowsInAgain() {
        correct(corrections -> new Corrections(corrections.cells(), java.util.Set.of()));
    }

    /** The rejected rows as a workbook with the reasons, to be repaired by whoever wrote them. */
    void saveRejected(Reviewed reviewed) {
        var kind = new FileQuestions.Kind(
                messages.say("intakescreen.rejected.save"), messages.say("intakescreen.rejected.kind"), "*.xlsx");
        flow.window()
                .questions()
                .save(kind, messages.say("intakescreen.rejected.file"))
                .ifPresent(target -> flow.window()
                        .jobs()
                        .run(
                                Sentence.of("intakescreen.rejected.saving"),
                                Outcome.of(
                                        progress -> RejectedRows.save(reviewed.review(), target, messages, progress),
                                        Sentence.of("intakescreen.rejected.notSaved")),
                                outcome -> outcome.tell(
                                        rows -> say(Sentence.of("intakescreen.rejected.saved", rows)), this::say)));
    }

    private void say(Sentence sentence) {
        flow.window().state().notifications().say(sentence);
    }

    private void correct(UnaryOperator<Corrections> change) {
        flow.say(said -> said.with(change.apply(said.corrections())));
    }

    /** What can be chosen for the values of a repair, where there is a list of it. */
    Map<String, String> choices(Reviewed reviewed, Repair repair) {
        var choices = new java.util.LinkedHashMap<String, String>();
        repair.target()
                .flatMap(target -> reviewed.review().values().stream()
                        .filter(list -> list.target().key().equals(target.key()))
                        .findFirst())
                .ifPresent(list -> list.known().forEach(known -> choices.put(known, messages.say(list.shown(known)))));
        if (choices.isEmpty() && repair.target().equals(Optional.of(Target.of(IntakeField.ROLE)))) {
            List.of(Role.values()).forEach(role -> choices.put(role.name(), messages.word(role)));
        }
        return choices;
    }
}
