/**
 * H2 and jOOQ and nothing but: the desk's file, its numbered scripts, one store per kind of thing and the one {@link
 * org.pairwright.storage.Journal} through which every row is written. Knows the words of the trade; nobody else knows
 * SQL.
 */
@NullMarked
package org.pairwright.storage;

import org.jspecify.annotations.NullMarked;
