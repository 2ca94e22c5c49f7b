/**
 * How answers are read for comparing: what is written becomes words, numbers, wishes. The one thing that the plain score, the
 * tables and the reasons share. Knows the answers and nothing of criteria.
 */
@NullMarked
package org.pairwright.matching.answer;

import org.jspecify.annotations.NullMarked;
