package org.pairwright.ui.kit.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.ScoreBar;

/**
 * One column of a {@link DataTable}: what stands in it, how it is sorted and, where it is more than words, drawn.
 *
 * @param id names the column for good, also when its title is worded otherwise
 * @param text what stands in it; also what is searched and copied
 * @param key what it is sorted by, worked out once per row
 * @param width in px
 */
public record Column<T>(
        String id,
        String title,
        Function<? super T, String> text,
        Function<? super T, ? extends Comparable<?>> key,
        Optional<Drawing<T, ?>> drawing,
        Look look,
        double width) {
    private static final double TEXT = 160;
    private static final double NUMBER = 88;
    private static final double BAR = 152;

    /** How a column stands there at first. */
    public record Look(boolean right, boolean shown) {}

    /** A node made once per cell and filled again for each row that scrolls through it. */
    public record Drawing<T, N extends Node>(Supplier<N> maker, BiConsumer<N, T> fill) {}

    /** Words, sorted without regard to case and accents. */
    public static <T> Column<T> text(String id, String title, Function<? super T, String> text) {
        Function<T, String> key = row -> Likeness.plain(text.apply(row));
        return new Column<>(id, title, text, key, Optional.empty(), new Look(false, true), TEXT);
    }

    /** A number, at the right, sorted by its size. {@code text} words it in the locale. */
    public static <T> Column<T> number(
            String id, String title, ToLongFunction<? super T> number, Function<? super T, String> text) {
        Function<T, Long> key = number::applyAsLong;
        return new Column<>(id, title, text, key, Optional.empty(), new Look(true, true), NUMBER);
    }

    /** A score from 0 to 100 as a bar and a number. */
    public static <T> Column<T> score(String id, String title, ToLongFunction<? super T> score) {
        Function<T, String> text = row -> Long.toString(score.applyAsLong(row));
        return number(id, title, score, text)
                .drawn(ScoreBar::new, (ScoreBar bar, T row) -> bar.setScore(score.applyAsLong(row)))
                .wide(BAR)
                .left();
    }

    /** Sorted by something else than its words, such as a date. The smallest comes first. */
    public Column<T> sortedBy(Function<? super T, ? extends Comparable<?>> other) {
        return new Column<>(id, title, text, other, drawing, look, width);
    }

    /** Drawn, such as by a {@link ScoreBar}. */
    public <N extends Node> Column<T> drawn(Supplier<N> maker, BiConsumer<N, T> fill) {
        return new Column<>(id, title, text, key, Optional.of(new Drawing<>(maker, fill)), look, width);
    }

    public Column<T> wide(double px) {
        return new Column<>(id, title, text, key, drawing, look, px);
    }

    /** Not shown until she chooses it. */
    public Column<T> hidden() {
        return new Column<>(id, title, text, key, drawing, new Look(look.right(), false), width);
    }

    /** Drawn from the left, as a bar is, though it stands for a number. */
    public Column<T> left() {
        return new Column<>(id, title, text, key, drawing, new Look(false, look.shown()), width);
    }

    /** Compares what the rows are sorted by; all keys of a column are of one kind. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Comparator<Comparable<?>> ORDER = (one, other) -> ((Comparable) one).compareTo(other);
}
