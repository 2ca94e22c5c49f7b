package org.pairwright.storage.rows;

/** Takes the rows of a desk, table after table. */
public interface RowReceiver {

    /** The rows that follow are of this table. */
    void table(String name);

    /** One row of the table named last, as {@link RowImage} writes it. */
    void row(String image);

    /** Whether to go on is asked between rows: throws {@link org.pairwright.task.Cancelled} if not. */
    default void breath() {}
}
