package org.pairwright.intake.taking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.pairwright.intake.recipe.Headers;
import org.pairwright.intake.recipe.Recipe;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.intake.recipe.Remembered;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.Journal;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.intake.RecipeStore;
import org.pairwright.text.Sentence;

/** What the desk remembers of files, by the set of their headers. */
public final class Recipes {
    private final RecipeStore store;
    private final Journal journal;

    Recipes(RecipeStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** One for each set of headers, the newest first. */
    public List<Remembered> all() {
        var seen = new HashSet<String>();
        return store.all().stream()
                .filter(kept -> seen.add(kept.headers()))
                .flatMap(kept -> remembered(kept).stream())
                .toList();
    }

    public Optional<Remembered> of(Headers headers) {
        return all().stream().filter(one -> one.headers().equals(headers)).findFirst();
    }

    /** From now on it is spoken of by this name. */
    public void name(Headers headers, String name) {
        newest(headers)
                .ifPresent(kept ->
                        journal.record(StepKind.SETTING, Sentence.of("intake.step.recipeNamed", name), step -> {
                            store.save(
                                    step,
                                    new RecipeStore.Kept(
                                            kept.id(), kept.headers(), name, kept.content(), kept.saidOn()));
                            return name;
                        }));
    }

    /** The next file with these headers is read as any other. */
    public void remove(Headers headers) {
        newest(headers)
                .ifPresent(kept -> journal.record(
                        StepKind.SETTING, Sentence.of("intake.step.recipeRemoved", calledOr(kept)), step -> {
                            store.remove(step, kept.headers());
                            return kept;
                        }));
    }

    private static String calledOr(RecipeStore.Kept kept) {
        return kept.name().isEmpty() ? kept.headers().replace('\n', ',') : kept.name();
    }

    /** Keeps what was said, unless it is known already; a name that the headers have stays. */
    void remember(OpenStep step, Headers headers, Recipe recipe, LocalDate on) {
        if (headers.isEmpty()) {
            return;
        }
        var known = newest(headers);
        String name =
                recipe.name().isEmpty() ? known.map(RecipeStore.Kept::name).orElse("") : recipe.name();
        String content = RecipeJson.write(recipe.named(""));
        boolean same = known.filter(
                        kept -> kept.content().equals(content) && kept.name().equals(name))
                .isPresent();
        if (!same) {
            store.save(step, new RecipeStore.Kept(0, headers.text(), name, content, on));
        }
    }

    private Optional<RecipeStore.Kept> newest(Headers headers) {
        return store.all().stream()
                .filter(kept -> kept.headers().equals(headers.text()))
                .findFirst();
    }

    private static Optional<Remembered> remembered(RecipeStore.Kept kept) {
        return RecipeJson.read(kept.content())
                .map(recipe -> new Remembered(
                        recipe.named(kept.name()),
                        Headers.of(List.of(kept.headers().split("\n", -1))),
                        kept.saidOn()));
    }
}
