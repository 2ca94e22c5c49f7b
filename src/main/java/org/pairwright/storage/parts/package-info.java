/**
 * The record of a run cut into parts, of which those that are equal in several runs are kept once: how each is written as
 * text, where it is cut, and how it is pressed. Knows the words of a run and JSON, no table.
 */
@NullMarked
package org.pairwright.storage.parts;

import org.jspecify.annotations.NullMarked;
