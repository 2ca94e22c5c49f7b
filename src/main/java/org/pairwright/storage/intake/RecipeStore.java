package org.pairwright.storage.intake;

import static org.pairwright.storage.generated.Tables.RECIPE;

import java.time.LocalDate;
import java.util.List;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.RecipeRecord;

/** What was said of files, by the headers they had. */
public final class RecipeStore {
    private final Database database;

    public RecipeStore(Database database) {
        this.database = database;
    }

    /**
     * What was said of one kind of file.
     *
     * @param id 0 until stored
     * @param headers all headers of the file, as one text
     * @param name by which she knows it, empty until she names it
     * @param content as JSON
     */
    public record Kept(long id, String headers, String name, String content, LocalDate saidOn) {}

    /** All of them, the newest first; of the same headers only the newest counts. */
    public List<Kept> all() {
        return database.reading()
                .selectFrom(RECIPE)
                .orderBy(RECIPE.ID.desc())
                .fetch(row ->
                        new Kept(row.getId(), row.getHeaders(), row.getName(), row.getContent(), row.getSaidOn()));
    }

    public void save(OpenStep step, Kept recipe) {
        var row = new RecipeRecord();
        row.setId(recipe.id());
        row.setHeaders(recipe.headers());
        row.setName(recipe.name());
        row.setContent(recipe.content());
        row.setSaidOn(recipe.saidOn());
        step.save(List.of(row));
    }

    /** With the older ones of the same headers. */
    public void remove(OpenStep step, String headers) {
        step.deleteWhere(RECIPE, RECIPE.HEADERS.eq(headers));
    }
}
