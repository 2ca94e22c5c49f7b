package org.pairwright.program.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.text.Sentence;

/** What a run was asked for, as people read it. */
public final class SettingsWords {
    private final CriterionWords words;

    /** @param labels how people read the fields that are not built in, by the field's name */
    public SettingsWords(Map<String, String> labels) {
        words = new CriterionWords(labels);
    }

    /** The aim first, then whatever else was asked for. */
    public List<Sentence> of(Settings settings) {
        var said = new ArrayList<Sentence>();
        said.add(Sentence.of(settings.aim()));
        if (settings.floor() > 0) {
            said.add(Sentence.of("askedfor.floor", settings.floor()));
        }
        if (settings.unplacedBelow() > 0) {
            said.add(Sentence.of("askedfor.unplacedBelow", settings.unplacedBelow()));
        }
        if (settings.balance() > 0) {
            said.add(Sentence.of("askedfor.balance", settings.balance()));
        }
        settings.limits().forEach(limit -> said.add(of(limit)));
        settings.quotas().forEach(quota -> said.add(of(quota)));
        if (settings.choices() > 0) {
            said.add(Sentence.of("askedfor.choices", settings.choices()));
        }
        return said;
    }

    public Sentence of(Limit limit) {
        return switch (limit.side()) {
            case MENTEES ->
                Sentence.of("askedfor.limit.mentees", limit.most(), words.field(limit.field()), limit.value());
            case MENTORS ->
                Sentence.of("askedfor.limit.mentors", limit.most(), words.field(limit.field()), limit.value());
        };
    }

    public Sentence of(Quota quota) {
        return Sentence.of("askedfor.quota", quota.share(), words.field(quota.field()));
    }
}
