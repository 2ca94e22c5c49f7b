package org.pairwright.ui.intake.flow;

import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.shell.WindowState;

/**
 * What the screen of an import needs of the window.
 *
 * @param questions asks where to save what she takes away
 */
public record IntakeWindow(Jobs jobs, WindowState state, FileQuestions questions, Messages messages) {}
