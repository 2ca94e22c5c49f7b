/**
 * What all kinds of spreadsheet files share while they are read: where the bytes come from, the limits, the parts of a
 * zip, XML without its dangers, numbers as Excel shows them, and the collecting of rows. It knows no single kind.
 */
@NullMarked
package org.pairwright.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
