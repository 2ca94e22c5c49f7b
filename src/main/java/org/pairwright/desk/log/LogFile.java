package org.pairwright.desk.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The log beside the desk: a few small files in turn, of the program's doings, never of people. */
public final class LogFile {
    private static final String FOLDER = "logs";
    private static final int OLD_FILES = 3;
    private static final FileSize SIZE = FileSize.valueOf("1 mb");

    /** The first line of an entry, a class that was thrown, a frame. An older Pairwright may have written more. */
    private static final Pattern HARMLESS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d.*"
            + "|(Caused by: |Suppressed: )?[\\w.$]+( \\[[\\w.]+])?"
            + "|\\tat [\\w.$/<>@-]+\\([\\w.$: ]+\\)");

    private LogFile() {}

    /** From now on everything that is logged, by whatever library, goes into the folder's log. */
    public static void in(Path folder) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            root.setLevel(Level.WARN);
            context.getLogger("org.pairwright").setLevel(Level.INFO);
            root.addAppender(file(context, of(folder)));
        }
    }

    /** The newest lines of the folder's log, oldest first, at most {@code most}; none where there is no log. */
    public static List<String> lastLines(Path folder, int most) {
        try {
            var lines = new String(Files.readAllBytes(of(folder)), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> HARMLESS.matcher(line).matches())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - most), lines.size());
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Path of(Path folder) {
        return folder.resolve(FOLDER).resolve("pairwright.log");
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path log) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(log.toString());
        appender.setEncoder(lines(context));
        appender.setTriggeringPolicy(whenLarge(context));
        appender.setRollingPolicy(inTurn(context, appender, log));
        appender.start();
        return appender;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> lines(LoggerContext context) {
        var layout = new LogLines(System.getProperty("user.home", ""));
        layout.setContext(context);
        layout.start();
        var lines = new LayoutWrappingEncoder<ILoggingEvent>();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(layout);
        lines.start();
        return lines;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> whenLarge(LoggerContext context) {
        var large = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        large.setContext(context);
        large.setMaxFileSize(SIZE);
        large.start();
        return large;
    }

    private static FixedWindowRollingPolicy inTurn(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path log) {
        var turn = new FixedWindowRollingPolicy();
        turn.setContext(context);
        turn.setParent(appender);
        turn.setFileNamePattern(log.resolveSibling("pairwright.%i.log").toString());
        turn.setMinIndex(1);
        turn.setMaxIndex(OLD_FILES);
        turn.start();
        return turn;
    }
}
