package org.pairwright.ui.kit.field;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.text.Messages;

/** A day, typed in any way she writes dates or chosen in the calendar. What cannot be read stays as typed. */
public final class DateField extends DatePicker {
    /** Stands for what is no day: without a day the control would wipe away what she typed. */
    private static final LocalDate NO_DAY = LocalDate.of(1000, 1, 1);

    private static final int THIS_CENTURY = 2000;
    private static final int TWO_DIGITS = 100;

    private final List<DateTimeFormatter> formats;
    private String unreadable = "";

    public DateField(Messages messages) {
        formats = Stream.concat(
                        Stream.of(FormatStyle.MEDIUM, FormatStyle.SHORT, FormatStyle.LONG)
                                .map(style -> format(style, messages.locale())),
                        Stream.of(DateTimeFormatter.ISO_LOCAL_DATE))
                .toList();
        setConverter(new Words(messages));
        addEventHandler(ON_SHOWING, _ -> {
            if (NO_DAY.equals(getValue())) {
                setValue(null);
            }
        });
    }

    /** The day that stands there; empty where nothing does, or nothing that can be read. */
    public Optional<LocalDate> read() {
        commitValue();
        return Optional.ofNullable(getValue()).filter(day -> !NO_DAY.equals(day));
    }

    /** Whether something stands there that is no day. */
    public boolean isUnreadable() {
        commitValue();
        return NO_DAY.equals(getValue());
    }

    private static DateTimeFormatter format(FormatStyle style, Locale locale) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(locale);
    }

    private Optional<LocalDate> parse(String text) {
        for (DateTimeFormatter format : formats) {
            try {
                var day = LocalDate.parse(text, format);
                return Optional.of(day.getYear() < TWO_DIGITS ? day.plusYears(THIS_CENTURY) : day);
            } catch (DateTimeParseException _) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }

    /** The control asks for null where there is no day. */
    private final class Words extends StringConverter<@Nullable LocalDate> {
        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            if (day == null) {
                return "";
            }
            return NO_DAY.equals(day) ? unreadable : messages.date(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            var text = typed == null ? "" : typed.strip();
            if (text.isEmpty()) {
                return null;
            }
            unreadable = text;
            return parse(text).orElse(NO_DAY);
        }
    }
}
