package org.pairwright.desk;

import java.util.Optional;

/** The version of Pairwright that runs, as its jar says it. */
public final class Version {
    private Version() {}

    /** As in {@code 0.1.0}; a run from the sources is {@code unreleased}. */
    public static String ofThisProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
    }
}
