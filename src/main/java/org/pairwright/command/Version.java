package org.pairwright.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says of itself. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"Pairwright " + version.orElse("unreleased")};
    }
}
