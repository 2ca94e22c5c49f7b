/**
 * The command line: the same acts as in the window, without one. Each command is a class that reads its options, does its
 * acts and says what came of it; exit codes are those of {@link org.pairwright.command.Exit}.
 */
@NullMarked
package org.pairwright.command;

import org.jspecify.annotations.NullMarked;
