package org.pairwright.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.program.proposal.Reason;

/** Reasons as a JSON list. */
public final class ReasonsJson {
    private ReasonsJson() {}

    public static String write(List<Reason> reasons) {
        return Json.text(plain(reasons));
    }

    public static List<Reason> read(String json) {
        return reasons(Json.list(json));
    }

    public static List<Map<String, Object>> plain(List<Reason> reasons) {
        return reasons.stream().map(ReasonsJson::plain).toList();
    }

    public static List<Reason> reasons(List<?> plain) {
        return plain.stream().map(JsonObject::of).map(ReasonsJson::reason).toList();
    }

    private static Map<String, Object> plain(Reason reason) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("criterion", reason.criterion());
        plain.put("verdict", reason.verdict().name());
        plain.put("points", reason.points());
        plain.put("most", reason.most());
        plain.put("sentence", SentenceJson.plain(reason.sentence()));
        return plain;
    }

    private static Reason reason(JsonObject plain) {
        return new Reason(
                plain.number("criterion"),
                Reason.Verdict.valueOf(plain.text("verdict")),
                plain.count("points"),
                plain.count("most"),
                SentenceJson.sentence(plain.object("sentence")));
    }
}
