package org.pairwright.desk.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pairwright.text.Messages;

/**
 * A failure without anybody's data: the classes and where they were thrown, never a message, because a library writes
 * into its messages whatever it was given. Of our own failures the key of their sentence is kept.
 */
public final class FailureTrace {
    private static final String OURS = "org.pairwright.";

    private final List<String> lines = new ArrayList<>();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FailureTrace() {}

    /** As lines to be read by whoever repairs it. */
    public static List<String> of(Throwable failure) {
        var trace = new FailureTrace();
        trace.add("", failure);
        return List.copyOf(trace.lines);
    }

    private void add(String before, Throwable failure) {
        if (!seen.add(failure)) {
            return;
        }
        lines.add(before + failure.getClass().getName() + key(failure));
        for (var frame : failure.getStackTrace()) {
            lines.add("\tat " + frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                    + frame.getLineNumber() + ")");
        }
        for (var suppressed : failure.getSuppressed()) {
            add("Suppressed: ", suppressed);
        }
        if (failure.getCause() != null) {
            add("Caused by: ", failure.getCause());
        }
    }

    private static String key(Throwable failure) {
        var message = failure.getMessage();
        boolean ours = failure.getClass().getName().startsWith(OURS);
        return ours && message != null && Messages.isKey(message) ? " [" + message + "]" : "";
    }
}
