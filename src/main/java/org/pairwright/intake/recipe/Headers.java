package org.pairwright.intake.recipe;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pairwright.intake.columns.Plain;

/** The headers of a file, in whatever order: by them a recipe is found again. */
public record Headers(SortedSet<String> plain) {
    private static final String BETWEEN = "\n";

    public Headers {
        plain = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(plain));
    }

    /** Of headers as they stand in the file; blank ones do not count. */
    public static Headers of(Collection<String> written) {
        var plain = new TreeSet<String>();
        written.stream().map(Plain::of).filter(header -> !header.isEmpty()).forEach(plain::add);
        return new Headers(plain);
    }

    public static Headers of(Recipe recipe) {
        return of(recipe.sheets().stream()
                .flatMap(sheet -> sheet.columns().keySet().stream())
                .toList());
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** One text for the whole set. */
    public String text() {
        return String.join(BETWEEN, plain);
    }

    /** From 0, nothing in common, to 1, the same. */
    public double alike(Headers other) {
        var shared = new TreeSet<>(plain);
        shared.retainAll(other.plain);
        int all = plain.size() + other.plain.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }
}
