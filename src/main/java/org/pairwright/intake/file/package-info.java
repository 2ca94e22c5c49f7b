/**
 * Files as an import is given them: opened or why not, and what was read of each of their sheets. Knows spreadsheets and
 * how rows are read; no desk.
 */
@NullMarked
package org.pairwright.intake.file;

import org.jspecify.annotations.NullMarked;
