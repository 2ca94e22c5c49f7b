package org.pairwright.ui.settings;

import java.nio.file.Path;

/**
 * What does not change while the window is open.
 *
 * @param folder where the desk lies
 * @param version of Pairwright
 */
public record DeskFacts(Path folder, String version) {}
