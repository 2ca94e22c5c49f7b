package org.pairwright.desk.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the log is written: our own messages, which hold nobody's data, and of the libraries only that they said something
 * and how bad it was. Failures are written as {@link FailureTrace} has them; the home folder, which carries her name, as
 * {@value #HOME}.
 */
final class LogLines extends LayoutBase<ILoggingEvent> {
    static final String HOME = "~";

    private static final String OURS = "org.pairwright";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final String home;

    LogLines(String home) {
        this.home = home;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        var lines = new StringBuilder()
                .append(TIME.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName());
        if (event.getLoggerName().startsWith(OURS)) {
            lines.append(' ').append(withoutHome(event.getFormattedMessage()));
        }
        lines.append(System.lineSeparator());
        if (event.getThrowableProxy() instanceof ThrowableProxy thrown) {
            FailureTrace.of(thrown.getThrowable())
                    .forEach(line -> lines.append(line).append(System.lineSeparator()));
        }
        return lines.toString();
    }

    private String withoutHome(String text) {
        return home.isBlank() ? text : text.replace(home, HOME);
    }
}
