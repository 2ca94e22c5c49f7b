/**
 * Rows as images: a whole desk as text that later versions can read, written out of a snapshot and filled into an empty
 * database again, with the digests that tell whether anything was lost or changed. Knows H2 and jOOQ, no stores.
 */
@NullMarked
package org.pairwright.storage.rows;

import org.jspecify.annotations.NullMarked;
