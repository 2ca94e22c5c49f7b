/**
 * What headers and values say in seven languages, from {@code columns.properties}: a lexicon of words, and rules that tell
 * from them which field is meant. Knows text and fields, not sheets.
 */
@NullMarked
package org.pairwright.intake.words;

import org.jspecify.annotations.NullMarked;
