/**
 * What anybody needs to check a matching run with other tools: the people, the scores, the pairs and the proof as plain
 * files. Knows the matching room for the definition of a score, and the writing of files.
 */
@NullMarked
package org.pairwright.reporting.audit;

import org.jspecify.annotations.NullMarked;
