package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds somebody again: by staff number, by e-mail, or, where neither is known, by name, site and department. */
final class Recognition<T> {
    /** A file of 50,000 people of one site must not compare everybody with everybody. */
    private static final int MOST_COMPARED = 200;

    private record Entry<T>(Identity identity, T who) {}

    private final Map<String, Entry<T>> byNumber = new HashMap<>();
    private final Map<String, List<Entry<T>>> byEmail = new HashMap<>();
    private final Map<String, List<Entry<T>>> byNameAndPlace = new HashMap<>();
    private final Map<String, List<Entry<T>>> alike = new HashMap<>();

    void add(Identity identity, T who) {
        var entry = new Entry<>(identity, who);
        if (!identity.employeeId().isEmpty()) {
            byNumber.putIfAbsent(identity.employeeId(), entry);
        }
        if (!identity.email().isEmpty()) {
            put(byEmail, identity.email(), entry);
        }
        put(byNameAndPlace, identity.nameAndPlace(), entry);
        identity.blocks().forEach(block -> put(alike, block, entry));
    }

    Optional<T> same(Identity identity) {
        return byNumber(identity)
                .or(() -> all(byEmail, identity.email()).stream()
                        .filter(entry -> entry.identity().maySharePerson(identity))
                        .findFirst())
                .or(() -> byNameAlone(identity))
                .map(Entry::who);
    }

    /** Somebody of a similar name at the same site, about whom she should be asked. */
    Optional<T> similar(Identity identity) {
        return identity.blocks().stream()
                .flatMap(block -> all(alike, block).stream().limit(MOST_COMPARED))
                .filter(entry -> entry.identity().resembles(identity))
                .findFirst()
                .map(Entry::who);
    }

    private Optional<Entry<T>> byNumber(Identity identity) {
        return Optional.ofNullable(byNumber.get(identity.employeeId()));
    }

    private Optional<Entry<T>> byNameAlone(Identity identity) {
        var named = all(byNameAndPlace, identity.nameAndPlace());
        return identity.hasNumberOrEmail() || named.size() != 1 ? Optional.empty() : Optional.of(named.getFirst());
    }

    private static <T> List<Entry<T>> all(Map<String, List<Entry<T>>> index, String key) {
        return index.getOrDefault(key, List.of());
    }

    private static <T> void put(Map<String, List<Entry<T>>> index, String key, Entry<T> entry) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }
}
