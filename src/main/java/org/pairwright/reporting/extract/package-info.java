/**
 * What one person is given of all that is stored of her, and the proof that it was removed. Knows the program, storage's
 * stores and the writing of documents.
 */
@NullMarked
package org.pairwright.reporting.extract;

import org.jspecify.annotations.NullMarked;
