package org.pairwright.ui.settings;

import org.pairwright.storage.StepStore;
import org.pairwright.storage.program.ProgramStore;

/** The stores that the screen of settings reads. */
public record SettingsReads(ProgramStore programs, StepStore steps) {}
