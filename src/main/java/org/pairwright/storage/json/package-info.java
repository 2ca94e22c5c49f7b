/**
 * Values of the trade as JSON text, as they stand in columns. Only {@code storage} uses it; what is read here was written
 * here.
 */
@NullMarked
package org.pairwright.storage.json;

import org.jspecify.annotations.NullMarked;
