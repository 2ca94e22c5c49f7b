package org.pairwright.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.program.proposal.Certificate.Beyond;
import org.pairwright.program.proposal.Certificate.Multiplier;

/** What balance, limits and quotas add to a certificate, as JSON. */
final class BeyondJson {
    private BeyondJson() {}

    static Map<String, Object> plain(Beyond beyond) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("balanceCost", beyond.balanceCost());
        plain.put("groupPrices", beyond.groupPrices());
        plain.put(
                "multipliers",
                beyond.multipliers().stream().map(BeyondJson::plain).toList());
        plain.put("gap", beyond.gap());
        return plain;
    }

    static Beyond beyond(JsonObject plain) {
        List<Long> groupPrices = plain.list("groupPrices").stream()
                .map(price -> ((Number) price).longValue())
                .toList();
        List<Multiplier> multipliers = plain.list("multipliers").stream()
                .map(JsonObject::of)
                .map(one -> new Multiplier(one.member("kept").equals(true), one.number("given"), one.number("taken")))
                .toList();
        return new Beyond(plain.number("balanceCost"), groupPrices, multipliers, plain.number("gap"));
    }

    private static Map<String, Object> plain(Multiplier multiplier) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("kept", multiplier.kept());
        plain.put("given", multiplier.given());
        plain.put("taken", multiplier.taken());
        return plain;
    }
}
