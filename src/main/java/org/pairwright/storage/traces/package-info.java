/**
 * Finding one person's name, addresses and numbers in whatever was written, and putting a mark in their place. Pure text:
 * knows the words of the trade and how rows are written as JSON, and no table.
 */
@NullMarked
package org.pairwright.storage.traces;

import org.jspecify.annotations.NullMarked;
