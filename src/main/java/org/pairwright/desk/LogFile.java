package org.pairwright.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The log beside the desk: a few small files in turn, of the program's doings, never of people. */
public final class LogFile {
    private static final String FOLDER = "logs";
    private static final int OLD_FILES = 3;
    private static final FileSize SIZE = FileSize.valueOf("1 mb");

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
            root.addAppender(file(context, folder.resolve(FOLDER).resolve("pairwright.log")));
        }
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

    private static PatternLayoutEncoder lines(LoggerContext context) {
        var lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{0} %msg%n");
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
