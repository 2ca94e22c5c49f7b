package org.pairwright.command;

import org.pairwright.text.Sentence;

/** A command cannot go on, for a reason that was to be expected. */
final class Cannot extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    Cannot(Sentence why) {
        super(why.key());
        this.why = why;
    }

    Sentence why() {
        return why;
    }
}
