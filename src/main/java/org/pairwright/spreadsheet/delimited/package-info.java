/**
 * Text whose lines are rows: .csv, .tsv, .txt and what is pasted; with the guess how its bytes are letters and which
 * character parts the cells. It knows {@link org.pairwright.spreadsheet.reading}, and no other kind of file.
 */
@NullMarked
package org.pairwright.spreadsheet.delimited;

import org.jspecify.annotations.NullMarked;
