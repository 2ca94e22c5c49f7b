package org.pairwright.matching.answer;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and hours as people write them: "Mon 9-12", "Tuesday 14:30 to 16:00", "Mo-Fr 9-17", "lundi 9h-12h", "Sat 9am-1pm".
 *
 * @param from in quarters of an hour from midnight
 * @param until likewise, excluded; beyond a day's end where it ends on the next
 */
record TimeOfWeek(List<DayOfWeek> days, int from, int until) {
    private static final int HOURS = 24;
    private static final int HALF_DAY = 12;
    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*h?(?:時|uhr)?\\s*(am|pm)?";
    private static final Pattern SPELL =
            Pattern.compile("(\\D+?)\\s*" + TIME + "\\s*(?:-|–|—|~|〜|to|bis|à|a|às|until|إلى)\\s*" + TIME);
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        name(
                DayOfWeek.MONDAY,
                "mon monday mondays mo montag montags lun lundi lunes seg segunda 月 月曜 月曜日 الاثنين الإثنين");
        name(
                DayOfWeek.TUESDAY,
                "tue tues tuesday tuesdays di dienstag mar mardi martes ter terça terca 火 火曜 火曜日 الثلاثاء");
        name(DayOfWeek.WEDNESDAY, "wed weds wednesday wednesdays mi mittwoch mer mercredi mié mie miércoles miercoles");
        name(DayOfWeek.WEDNESDAY, "qua quarta 水 水曜 水曜日 الأربعاء الاربعاء");
        name(DayOfWeek.THURSDAY, "thu thur thurs thursday thursdays do donnerstag jeu jeudi jue jueves qui quinta");
        name(DayOfWeek.THURSDAY, "木 木曜 木曜日 الخميس");
        name(DayOfWeek.FRIDAY, "fri friday fridays fr freitag ven vendredi vie viernes sex sexta 金 金曜 金曜日 الجمعة");
        name(DayOfWeek.SATURDAY, "sat saturday saturdays sa samstag sonnabend sam samedi sáb sab sábado sabado");
        name(DayOfWeek.SATURDAY, "土 土曜 土曜日 السبت");
        name(DayOfWeek.SUNDAY, "sun sunday sundays so sonntag dim dimanche dom domingo 日 日曜 日曜日 الأحد الاحد");
    }

    /** Empty where it reads as something else. */
    static Optional<TimeOfWeek> of(String written) {
        var parts = SPELL.matcher(Answered.word(written));
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<DayOfWeek> days = days(parts.group(1));
        int from = quarters(parts, 2);
        int until = quarters(parts, 5);
        int most = HOURS * WeekHours.QUARTERS;
        if (days.isEmpty() || from < 0 || until < 0 || from == until) {
            return Optional.empty();
        }
        return Optional.of(new TimeOfWeek(days, from, until < from ? until + most : until));
    }

    private static List<DayOfWeek> days(String written) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String some : written.split("[/&+\\s]+", -1)) {
            String[] ends = some.split("[-–—]", 2);
            var first = Optional.ofNullable(DAYS.get(plain(ends[0])));
            var last = Optional.ofNullable(DAYS.get(plain(ends[ends.length - 1])));
            if (first.isEmpty() || last.isEmpty()) {
                return List.of();
            }
            for (var day = first.get(); ; day = day.plus(1)) {
                days.add(day);
                if (day == last.get()) {
                    break;
                }
            }
        }
        return days;
    }

    private static String plain(String written) {
        return written.strip().replace(".", "").replace(":", "");
    }

    /** -1 where there is no such time. */
    private static int quarters(Matcher parts, int group) {
        int hour = Integer.parseInt(parts.group(group));
        int minutes = parts.group(group + 1) == null ? 0 : Integer.parseInt(parts.group(group + 1));
        String half = parts.group(group + 2);
        if (half != null) {
            hour = hour % HALF_DAY + (half.equals("pm") ? HALF_DAY : 0);
        }
        boolean there = (hour < HOURS && minutes < 60) || (hour == HOURS && minutes == 0);
        return there ? hour * WeekHours.QUARTERS + minutes / 15 : -1;
    }

    private static void name(DayOfWeek day, String names) {
        for (String name : names.split(" ", -1)) {
            DAYS.put(name, day);
        }
    }
}
