/**
 * The record of a match as a printable document for the file. Knows the material and the writing of documents.
 */
@NullMarked
package org.pairwright.reporting.record;

import org.jspecify.annotations.NullMarked;
