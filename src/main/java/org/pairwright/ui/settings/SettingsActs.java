package org.pairwright.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.pairwright.desk.History;
import org.pairwright.enrolment.Programs;
import org.pairwright.ui.shell.WindowActs;

/**
 * What is done from the screen of settings.
 *
 * @param showFolder opens a folder in the system's own window
 */
public record SettingsActs(Programs programs, History history, WindowActs window, Consumer<Path> showFolder) {}
