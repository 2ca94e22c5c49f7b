package org.pairwright.ui.settings;

import org.pairwright.storage.ProgramStore;
import org.pairwright.storage.StepStore;

/** The stores that the screen of settings reads. */
public record SettingsReads(ProgramStore programs, StepStore steps) {}
