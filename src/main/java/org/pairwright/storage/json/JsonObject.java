package org.pairwright.storage.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JSON object that this program wrote: a member that is asked for is there. */
public record JsonObject(Map<String, Object> members) {

    @SuppressWarnings("unchecked")
    public static JsonObject of(Object plain) {
        return new JsonObject((Map<String, Object>) plain);
    }

    public Object member(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    /** For members that older records do not have. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    public String text(String name) {
        return (String) member(name);
    }

    public long number(String name) {
        return ((Number) member(name)).longValue();
    }

    public int count(String name) {
        return ((Number) member(name)).intValue();
    }

    public JsonObject object(String name) {
        return of(member(name));
    }

    public List<?> list(String name) {
        return (List<?>) member(name);
    }
}
