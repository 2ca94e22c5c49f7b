package org.pairwright.ui.intake.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.recipe.Policy;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Outcome;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.kit.file.FileQuestions;

/** What taking the files in comes to, and the last choices about it. */
public final class SummaryViewModel {
    private final IntakeViewModel flow;
    private final Messages messages;

    public SummaryViewModel(IntakeViewModel flow) {
        this.flow = flow;
        this.messages = flow.window().messages();
    }

    /** Something that waits at a step and will stay as it is unless she goes there. */
    record Open(Step step, String sentence) {}

    List<Open> open(Reviewed reviewed) {
        var open = new ArrayList<Open>();
        reviewed.waiting()
                .forEach((step, count) -> open.add(new Open(step, messages.say(sentence(reviewed, step, count)))));
        return open;
    }

    private static Sentence sentence(Reviewed reviewed, Step step, int count) {
        return switch (step) {
            case FILES -> Sentence.of("intakescreen.open.files", count);
            case COLUMNS -> Sentence.of("intakescreen.open.columns", count);
            case VALUES -> Sentence.of("intakescreen.open.values", count);
            case PROBLEMS ->
                Sentence.of(
                        "intakescreen.open.problems", reviewed.review().counts().rejected(), count);
            case SAME -> Sentence.of("intakescreen.open.same", count);
            case SHEETS -> Sentence.of("intakescreen.open.sheets", count);
            case SUMMARY -> throw new IllegalStateException("nothing waits at " + step);
        };
    }

    void go(Step step) {
        flow.go(step);
    }

    List<MissingLine> missing(Reviewed reviewed) {
        var left = reviewed.said().decisions().left();
        return reviewed.review().missing().people().stream()
                .flatMap(known -> known.participant().stream()
                        .map(participant -> new MissingLine(
                                participant.id(),
                                known.person().name().full(),
                                messages.word(participant.role()),
                                messages.word(participant.status()),
                                left.contains(participant.id()))))
                .toList();
    }

    void left(MissingLine line, boolean hasLeft) {
        flow.say(said -> said.with(said.decisions().withLeft(line.participant(), hasLeft)));
    }

    boolean isNewProgram(Reviewed reviewed) {
        return reviewed.target().program().id() == 0;
    }

    void nameProgram(String name) {
        flow.nameProgram(name);
    }

    /** The fields that the files say something of. */
    List<IntakeField> fields(Reviewed reviewed) {
        return Arrays.stream(IntakeField.values())
                .filter(field -> reviewed.review().mappings().stream().anyMatch(mapping -> mapping.has(field)))
                .toList();
    }

    Policy policy(Reviewed reviewed, IntakeField field) {
        return reviewed.said().recipe().policy(field);
    }

    void say(IntakeField field, Policy policy) {
        flow.say(said -> said.with(said.recipe().with(field, policy)));
    }

    String recipeName(Reviewed reviewed) {
        return reviewed.said().recipe().name();
    }

    void nameRecipe(String name) {
        if (!name.strip().equals(flow.said().recipe().name())) {
            flow.say(said -> said.with(said.recipe().named(name.strip())));
        }
    }

    /** What was said as a file, for another desk or for the command line. */
    void saveRecipe(Reviewed reviewed) {
        var kind = new FileQuestions.Kind(
                messages.say("intakescreen.recipe.save"), messages.say("intakescreen.recipe.kind"), "*.json");
        var proposed = messages.say("intakescreen.recipe.file");
        var notifications = flow.window().state().notifications();
        flow.window()
                .questions()
                .save(kind, proposed)
                .ifPresent(target -> flow.window()
                        .jobs()
                        .run(
                                Sentence.of("intakescreen.recipe.saving"),
                                Outcome.of(
                                        _ -> write(
                                                target,
                                                RecipeJson.write(
                                                        reviewed.review().recipe())),
                                        Sentence.of("intakescreen.recipe.notSaved")),
                                outcome -> outcome.tell(
                                        name -> notifications.say(Sentence.of("intakescreen.recipe.saved", name)),
                                        notifications::say)));
    }

    /** What was said before, here or elsewhere, holds for these files. */
    void openRecipe() {
        var kind = new FileQuestions.Kind(
                messages.say("intakescreen.recipe.opened"), messages.say("intakescreen.recipe.kind"), "*.json");
        flow.window()
                .questions()
                .open(kind)
                .ifPresent(file -> flow.window()
                        .jobs()
                        .run(
                                Sentence.of("intakescreen.recipe.opening"),
                                Outcome.of(_ -> read(file), Sentence.of("intakescreen.recipe.notOpened")),
                                outcome -> outcome.tell(
                                        recipe -> flow.say(said -> said.with(recipe)),
                                        flow.window().state().notifications()::say)));
    }

    private static Recipe read(Path file) throws IOException {
        return RecipeJson.read(Files.readString(file)).orElseThrow(() -> new IOException("no recipe"));
    }

    private static String write(Path target, String text) throws IOException {
        Files.writeString(target, text);
        return String.valueOf(target.getFileName());
    }
}
