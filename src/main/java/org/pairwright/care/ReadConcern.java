package org.pairwright.care;

import org.pairwright.program.care.Concern;

/** A concern with its text, to be read as long as the register is open. */
public record ReadConcern(Concern concern, String text) {}
