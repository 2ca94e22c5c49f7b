/**
 * Documents that are no sheets, written for Word: headings, facts and tables. Knows POI, the spreadsheets' way of saving a
 * file whole or not at all, and nothing of mentoring.
 */
@NullMarked
package org.pairwright.document;

import org.jspecify.annotations.NullMarked;
