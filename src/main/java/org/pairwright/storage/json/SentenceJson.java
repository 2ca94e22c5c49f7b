package org.pairwright.storage.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.text.Sentence;

/** Sentences as JSON: the key and the arguments; dates, times and sentences among these as objects. */
public final class SentenceJson {
    private static final String KEY = "key";
    private static final String ARGS = "args";
    private static final String DATE = "date";
    private static final String TIME = "time";

    private SentenceJson() {}

    public static String write(Sentence sentence) {
        return Json.text(plain(sentence));
    }

    public static Sentence read(String json) {
        return sentence(Json.object(json));
    }

    public static Map<String, Object> plain(Sentence sentence) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put(KEY, sentence.key());
        plain.put(ARGS, sentence.args().stream().map(SentenceJson::plainArg).toList());
        return plain;
    }

    public static Sentence sentence(JsonObject plain) {
        return new Sentence(
                plain.text(KEY), plain.list(ARGS).stream().map(arg -> arg(arg)).toList());
    }

    private static Object plainArg(Object arg) {
        return switch (arg) {
            case Sentence sentence -> plain(sentence);
            case LocalDate date -> Map.of(DATE, date.toString());
            case Instant time -> Map.of(TIME, time.toString());
            case List<?> list -> list.stream().map(one -> plainArg(one)).toList();
            default -> arg;
        };
    }

    private static Object arg(Object plain) {
        return switch (plain) {
            case Number number -> number.longValue();
            case List<?> list -> list.stream().map(one -> arg(one)).toList();
            case Map<?, ?> map when map.get(DATE) instanceof String date -> LocalDate.parse(date);
            case Map<?, ?> map when map.get(TIME) instanceof String time -> Instant.parse(time);
            case Map<?, ?> map -> sentence(JsonObject.of(map));
            default -> plain;
        };
    }
}
