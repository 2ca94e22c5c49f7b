package org.pairwright.storage.side;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.pairwright.storage.json.Json;

/**
 * What a segment of the side file says of itself.
 *
 * @param desk the desk whose steps these are
 * @param after the change number that the first step of the segment follows
 * @param sealed whether its steps are sealed with the desk's key
 */
record SegmentHeader(UUID desk, long after, boolean sealed) {
    private static final int FORMAT = 1;

    String toText() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("format", FORMAT);
        plain.put("desk", desk.toString());
        plain.put("after", after);
        plain.put("sealed", sealed);
        return Json.text(plain);
    }

    static SegmentHeader fromText(String text) {
        var plain = Json.object(text);
        return new SegmentHeader(
                UUID.fromString(plain.text("desk")), plain.number("after"), (Boolean) plain.member("sealed"));
    }
}
