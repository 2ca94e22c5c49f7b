package org.pairwright.storage;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JSON object that this program wrote: a member that is asked for is there. */
record JsonObject(Map<String, Object> members) {

    @SuppressWarnings("unchecked")
    static JsonObject of(Object plain) {
        return new JsonObject((Map<String, Object>) plain);
    }

    Object member(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    String text(String name) {
        return (String) member(name);
    }

    long number(String name) {
        return ((Number) member(name)).longValue();
    }

    int count(String name) {
        return ((Number) member(name)).intValue();
    }

    JsonObject object(String name) {
        return of(member(name));
    }

    List<?> list(String name) {
        return (List<?>) member(name);
    }
}
