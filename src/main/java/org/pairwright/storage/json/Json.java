package org.pairwright.storage.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as maps, lists, texts, numbers and yes/no. What is read here was written here. */
public final class Json {
    private static final JSON JSON_WITH_NULLS = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

    private Json() {}

    public static String text(Object value) {
        try {
            return JSON_WITH_NULLS.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonObject object(String json) {
        try {
            return new JsonObject(JSON.std.mapFrom(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Object> list(String json) {
        try {
            return JSON.std.listFrom(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> texts(String json) {
        return list(json).stream().map(String.class::cast).toList();
    }
}
