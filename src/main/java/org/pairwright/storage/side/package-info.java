/**
 * The side file: every step with the images of its rows, forced to the disk before the database is told to commit. The
 * newest backup and the side file lose nothing. Knows the words of history and the key, no database.
 */
@NullMarked
package org.pairwright.storage.side;

import org.jspecify.annotations.NullMarked;
