package org.pairwright.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;

/** What she asks a run for, as JSON. */
public final class SettingsJson {
    private SettingsJson() {}

    public static String write(Settings settings) {
        return Json.text(plain(settings));
    }

    public static Settings read(String json) {
        return settings(Json.object(json));
    }

    static Map<String, Object> plain(Settings settings) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("aim", settings.aim().name());
        plain.put("floor", settings.floor());
        plain.put("unplacedBelow", settings.unplacedBelow());
        plain.put("balance", settings.balance());
        plain.put("limits", settings.limits().stream().map(SettingsJson::plain).toList());
        plain.put("quotas", settings.quotas().stream().map(SettingsJson::plain).toList());
        plain.put("choices", settings.choices());
        return plain;
    }

    static Settings settings(JsonObject plain) {
        return new Settings(
                Aim.valueOf(plain.text("aim")),
                plain.count("floor"),
                plain.count("unplacedBelow"),
                plain.count("balance"),
                objects(plain.list("limits")).stream().map(SettingsJson::limit).toList(),
                objects(plain.list("quotas")).stream()
                        .map(quota -> new Quota(quota.text("field"), quota.count("share")))
                        .toList(),
                plain.count("choices"));
    }

    private static Map<String, Object> plain(Limit limit) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("side", limit.side().name());
        plain.put("field", limit.field());
        plain.put("value", limit.value());
        plain.put("most", limit.most());
        return plain;
    }

    private static Map<String, Object> plain(Quota quota) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("field", quota.field());
        plain.put("share", quota.share());
        return plain;
    }

    private static Limit limit(JsonObject plain) {
        return new Limit(
                Limit.Side.valueOf(plain.text("side")), plain.text("field"), plain.text("value"), plain.count("most"));
    }

    private static List<JsonObject> objects(List<?> plain) {
        return plain.stream().map(JsonObject::of).toList();
    }
}
