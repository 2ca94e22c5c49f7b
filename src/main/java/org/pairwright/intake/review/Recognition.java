package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pairwright.intake.review.Identity.Verdict;

/** Finds somebody again: by staff number, by e-mail, or, where neither is known, by name, site and department. */
final class Recognition<T> {
    /** What more different names than this share is a mailbox or a number of nobody: only the same name is looked for. */
    private static final int MOST_WHO_SHARE = 20;

    /** Why somebody may be, or is not, somebody else. */
    enum Ground {
        /** The same e-mail, names that leave it open. */
        MAILBOX,
        /** The same e-mail, clearly somebody else. */
        SHARED_MAILBOX,
        /** The same e-mail and name, other staff numbers. */
        NUMBERS,
        /** The same staff number, another name and e-mail. */
        NUMBER_TWICE,
        /** The same name, site and department, and several have them. */
        SEVERAL
    }

    record Doubt<T>(T who, Identity identity, Ground ground) {}

    /** Who it surely is, if anybody; and who it may be. */
    record Found<T>(Optional<T> same, List<Doubt<T>> doubts) {}

    private record Entry<T>(Identity identity, T who) {}

    private final UnaryOperator<T> now;
    private final Map<String, Map<String, Entry<T>>> byNumber = new HashMap<>();
    private final Map<String, Map<String, Entry<T>>> byEmail = new HashMap<>();
    private final Map<String, List<Entry<T>>> byNameAndPlace = new HashMap<>();
    private final List<Entry<T>> notYetByName = new ArrayList<>();

    /**
     * Nobody yet.
     *
     * @param now who somebody has become since, where two turned out to be one
     */
    Recognition(UnaryOperator<T> now) {
        this.now = now;
    }

    void add(Identity identity, T who) {
        var entry = new Entry<>(identity, who);
        put(byNumber, identity.employeeId(), entry);
        put(byEmail, identity.email(), entry);
        notYetByName.add(entry);
    }

    /** Most files say an e-mail or a number of everybody, and need no index of names. */
    private List<Entry<T>> named(Identity identity) {
        notYetByName.forEach(entry -> byNameAndPlace
                .computeIfAbsent(entry.identity().nameAndPlace(), _ -> new ArrayList<>(1))
                .add(entry));
        notYetByName.clear();
        return byNameAndPlace.getOrDefault(identity.nameAndPlace(), List.of());
    }

    private static <T> void put(Map<String, Map<String, Entry<T>>> index, String key, Entry<T> entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, _ -> new LinkedHashMap<>(2))
                    .putIfAbsent(
                            entry.identity().name().written() + entry.identity().employeeId(), entry);
        }
    }

    Found<T> find(Identity identity) {
        var doubts = new ArrayList<Doubt<T>>();
        var same =
                byNumber(identity, doubts).or(() -> byEmail(identity, doubts)).or(() -> byNameAlone(identity, doubts));
        return new Found<>(same, doubts);
    }

    private Optional<T> byNumber(Identity identity, List<Doubt<T>> doubts) {
        for (var entry : sharing(byNumber, identity.employeeId(), identity)) {
            if (entry.identity().withSameNumber(identity) == Verdict.SAME) {
                return Optional.of(now.apply(entry.who()));
            }
            doubts.add(new Doubt<>(now.apply(entry.who()), entry.identity(), Ground.NUMBER_TWICE));
        }
        return Optional.empty();
    }

    private Optional<T> byEmail(Identity identity, List<Doubt<T>> doubts) {
        var same = new LinkedHashSet<T>();
        var exact = new LinkedHashSet<T>();
        for (var entry : sharing(byEmail, identity.email(), identity)) {
            var verdict = entry.identity().withSameEmail(identity);
            if (entry.identity().differsInNumber(identity)) {
                var ground = verdict == Verdict.OTHER ? Ground.SHARED_MAILBOX : Ground.NUMBERS;
                doubts.add(new Doubt<>(now.apply(entry.who()), entry.identity(), ground));
            } else if (verdict == Verdict.SAME) {
                same.add(now.apply(entry.who()));
                if (entry.identity().name().sorted().equals(identity.name().sorted())) {
                    exact.add(now.apply(entry.who()));
                }
            } else {
                var ground = verdict == Verdict.UNSURE ? Ground.MAILBOX : Ground.SHARED_MAILBOX;
                doubts.add(new Doubt<>(now.apply(entry.who()), entry.identity(), ground));
            }
        }
        var sure = exact.isEmpty() ? same : exact;
        if (sure.size() > 1) {
            sure.forEach(who -> doubts.add(new Doubt<>(who, identity, Ground.MAILBOX)));
        }
        return sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty();
    }

    /** Of those who have neither number nor e-mail first: she may have come with the same list before. */
    private Optional<T> byNameAlone(Identity identity, List<Doubt<T>> doubts) {
        if (identity.hasNumberOrEmail()) {
            return Optional.empty();
        }
        var named = named(identity);
        var bare = named.stream()
                .filter(entry -> !entry.identity().hasNumberOrEmail())
                .map(entry -> now.apply(entry.who()))
                .distinct()
                .toList();
        if (bare.size() == 1) {
            return Optional.of(bare.getFirst());
        }
        var all = named.stream().map(entry -> now.apply(entry.who())).distinct().toList();
        if (all.size() == 1 && identity.hasPlace()) {
            return Optional.of(all.getFirst());
        }
        all.stream().limit(MOST_WHO_SHARE).forEach(who -> doubts.add(new Doubt<>(who, identity, Ground.SEVERAL)));
        return Optional.empty();
    }

    private List<Entry<T>> sharing(Map<String, Map<String, Entry<T>>> index, String key, Identity identity) {
        var all = index.getOrDefault(key, Map.of());
        if (all.size() <= MOST_WHO_SHARE) {
            return List.copyOf(all.values());
        }
        var same = all.get(identity.name().written() + identity.employeeId());
        return same == null ? List.of() : List.of(same);
    }
}
