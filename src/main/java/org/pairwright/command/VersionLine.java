package org.pairwright.command;

import org.pairwright.desk.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Pairwright " + Version.ofThisProgram()};
    }
}
