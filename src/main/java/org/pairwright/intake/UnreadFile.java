package org.pairwright.intake;

import org.pairwright.text.Sentence;

/** A file that could not be read, or in which nobody was found; the others are reviewed nevertheless. */
public record UnreadFile(String name, Sentence why) {}
