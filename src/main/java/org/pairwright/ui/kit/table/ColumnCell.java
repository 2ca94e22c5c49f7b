package org.pairwright.ui.kit.table;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One cell: words, or a node that is made once and filled again. */
final class ColumnCell<T> extends TableCell<T, T> {
    private final Column<T> column;
    private final Optional<Drawn<T, ?>> drawn;

    ColumnCell(Column<T> column) {
        this.column = column;
        this.drawn = column.drawing().map(ColumnCell::drawn);
        setAlignment(column.look().right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            setGraphic(null);
        } else if (drawn.isPresent()) {
            setGraphic(drawn.get().filled(row));
        } else {
            setText(column.text().apply(row));
        }
    }

    private static <T, N extends Node> Drawn<T, N> drawn(Column.Drawing<T, N> drawing) {
        return new Drawn<>(drawing.maker().get(), drawing.fill());
    }

    private record Drawn<T, N extends Node>(N node, BiConsumer<N, T> fill) {
        N filled(T row) {
            fill.accept(node, row);
            return node;
        }
    }
}
