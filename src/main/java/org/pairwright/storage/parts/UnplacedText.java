package org.pairwright.storage.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;
import org.pairwright.storage.json.SentenceJson;

/** Those who got fewer mentors than they need, as text. */
final class UnplacedText {
    private static final String REPAIR = "repair";

    private UnplacedText() {}

    static String write(List<Unplaced> unplaced) {
        return Json.text(unplaced.stream().map(UnplacedText::plain).toList());
    }

    static List<Unplaced> read(String text) {
        return Json.list(text).stream()
                .map(JsonObject::of)
                .map(UnplacedText::unplaced)
                .toList();
    }

    private static Map<String, Object> plain(Unplaced one) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("participant", one.mentee());
        plain.put("unmet", one.unmet());
        plain.put("why", SentenceJson.plain(one.why()));
        one.repair().ifPresent(repair -> plain.put(REPAIR, SentenceJson.plain(repair)));
        return plain;
    }

    private static Unplaced unplaced(JsonObject plain) {
        return new Unplaced(
                plain.number("participant"),
                plain.count("unmet"),
                SentenceJson.sentence(plain.object("why")),
                plain.has(REPAIR) ? Optional.of(SentenceJson.sentence(plain.object(REPAIR))) : Optional.empty());
    }
}
