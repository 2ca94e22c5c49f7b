package org.pairwright.intake.values;

import java.util.Optional;

/**
 * What a written value stands for.
 *
 * @param becomes what is taken in; empty for nothing
 */
public record Meaning(Optional<String> becomes, Standing standing) {}
