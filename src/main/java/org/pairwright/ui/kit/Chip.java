package org.pairwright.ui.kit;

import java.util.function.Predicate;

/** A filter of a table, to be switched on and off: its words and which rows it keeps. */
public record Chip<T>(String words, Predicate<? super T> keeps) {}
