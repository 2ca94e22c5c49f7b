package org.pairwright.matching.circle;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;

/**
 * Which of the settings of a run count for circles: the floor, “no match rather than”, choices, and a fair aim. Balance, limits
 * and quotas are about mentors with mentees of their own; a circle takes none of their places.
 */
public final class CountingSettings {
    private CountingSettings() {}

    /** Those that count, in words; the first says what is striven for. */
    public static List<Sentence> with(Settings settings) {
        List<Sentence> said = new ArrayList<>();
        said.add(Sentence.of(
                settings.aim() == Aim.FAIR ? "matching.circle.counts.fair" : "matching.circle.counts.everyone"));
        int floor = Math.max(settings.floor(), settings.unplacedBelow());
        if (floor > 0) {
            said.add(Sentence.of("matching.circle.counts.floor", floor));
        }
        if (settings.choices() > 0) {
            said.add(Sentence.of("matching.circle.counts.choices"));
        }
        return said;
    }

    /** Those that do not, in words; nothing where all do. */
    public static List<Sentence> without(Settings settings) {
        List<Sentence> said = new ArrayList<>();
        if (settings.aim() == Aim.BEST) {
            said.add(Sentence.of("matching.circle.counts.notBest"));
        }
        List<Sentence> not = notCounting(settings);
        if (!not.isEmpty()) {
            said.add(Sentence.of("matching.circle.counts.not", joined(not), many(settings)));
        }
        return said;
    }

    private static List<Sentence> notCounting(Settings settings) {
        List<Sentence> some = new ArrayList<>();
        if (settings.balance() > 0) {
            some.add(Sentence.of("matching.circle.counts.balance"));
        }
        if (!settings.limits().isEmpty()) {
            some.add(Sentence.of(
                    "matching.circle.counts.limits", settings.limits().size()));
        }
        if (!settings.quotas().isEmpty()) {
            some.add(Sentence.of(
                    "matching.circle.counts.quotas", settings.quotas().size()));
        }
        return some;
    }

    private static Sentence joined(List<Sentence> some) {
        return some.size() == 1
                ? some.getFirst()
                : Sentence.of("matching.list.and", some.subList(0, some.size() - 1), some.getLast());
    }

    /** Whether the sentence needs the plural. */
    private static int many(Settings settings) {
        return (settings.balance() > 0 ? 1 : 0)
                + settings.limits().size()
                + settings.quotas().size();
    }
}
