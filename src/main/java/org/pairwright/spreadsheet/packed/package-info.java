/**
 * Rows of a large sheet in little memory: packed into bytes as they are read, unpacked whenever one is asked for. It
 * knows cells and rows, and nothing of files.
 */
@NullMarked
package org.pairwright.spreadsheet.packed;

import org.jspecify.annotations.NullMarked;
