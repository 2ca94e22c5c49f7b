package org.pairwright.intake.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which names of a place are alike, however many people there are at one place: only names that share a key are
 * compared, and a name that many people have is compared once. Keys are the name without one letter, a surname with a
 * first name or what it is short for, and a surname with an initial.
 */
public final class AlikeNames {
    /** The lower bits of a key say whose it is. */
    private static final int BITS = 21;

    private static final long WHOSE = (1L << BITS) - 1;

    /** What sort of key it is. */
    private static final long SLIP = 1;

    private static final long NICKNAME = 2;
    private static final long INITIAL = 3;
    private static final long ANYWHERE = 4;

    /** One name at one place. */
    private record Named(String place, NameForm form) {}

    /**
     * Another name at the same place.
     *
     * @param name its number
     */
    public record Alike(int name, NameLikeness how) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private final Map<Integer, List<Alike>> alike = new HashMap<>();
    private long[] keys = new long[1 << 10];
    private int filled;
    private boolean found = true;

    /** The number of a name at a place; the same name there has the same number. */
    public int add(String place, NameForm form) {
        var known = numbers.putIfAbsent(place + "|" + form.written() + form.generation(), names.size());
        if (known != null) {
            return known;
        }
        names.add(new Named(place, form));
        found = false;
        return names.size() - 1;
    }

    /** Other names like this one, the most alike first. */
    public List<Alike> to(int name) {
        if (!found) {
            find();
        }
        return alike.getOrDefault(name, List.of());
    }

    private void find() {
        alike.clear();
        filled = 0;
        var initials = initials();
        for (int n = 0; n < names.size(); n++) {
            addKeys(n, names.get(n), initials);
        }
        Arrays.sort(keys, 0, filled);
        int from = 0;
        for (int n = 1; n <= filled; n++) {
            if (n == filled || (keys[n] & ~WHOSE) != (keys[from] & ~WHOSE)) {
                compareAll(from, n);
                from = n;
            }
        }
        alike.values().forEach(all -> all.sort(Comparator.comparing(Alike::how).thenComparingInt(Alike::name)));
        found = true;
    }

    /** Where nobody is called by an initial, names are not compared by it: there may be very many. */
    private Set<Long> initials() {
        var initials = new HashSet<Long>();
        for (var named : names) {
            if (named.form().isInitial()) {
                long place = Slips.key(named.place(), -1, 0);
                named.form().last().forEach(surname -> initials.add(initialKey(surname, named.form(), place)));
            }
        }
        return initials;
    }

    private static long initialKey(String surname, NameForm form, long place) {
        return Slips.key(surname + ' ' + form.first().getFirst().charAt(0), -1, place + INITIAL);
    }

    private void addKeys(int number, Named named, Set<Long> initials) {
        var form = named.form();
        long place = Slips.key(named.place(), -1, 0);
        addKey(number, Slips.key(form.key(), -1, ANYWHERE));
        addKey(number, Slips.key(form.key(), -1, place));
        if (form.hasDigits() || form.first().isEmpty() || form.last().isEmpty()) {
            return;
        }
        Slips.keys(form.inOrder(), place + SLIP, key -> addKey(number, key));
        String first = form.first().getFirst();
        for (String surname : form.last()) {
            long initial = initialKey(surname, form, place);
            if (initials.contains(initial)) {
                addKey(number, initial);
            }
            addKey(number, Slips.key(surname + ' ' + first, -1, place + NICKNAME));
            Set<String> groups = Nicknames.of(first);
            groups.forEach(group -> addKey(number, Slips.key(surname + ' ' + group, -1, place + NICKNAME)));
        }
    }

    private void addKey(int number, long key) {
        if (filled == keys.length) {
            keys = Arrays.copyOf(keys, filled * 2);
        }
        keys[filled] = (key << BITS) | number;
        filled++;
    }

    private void compareAll(int from, int to) {
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                compare((int) (keys[one] & WHOSE), (int) (keys[other] & WHOSE));
            }
        }
    }

    private void compare(int one, int other) {
        var mine = names.get(one);
        var hers = names.get(other);
        if (one == other || alike.getOrDefault(one, List.of()).stream().anyMatch(known -> known.name() == other)) {
            return;
        }
        NameLikeness.of(mine.form(), hers.form())
                .filter(how -> samePlace(mine, hers, how))
                .ifPresent(how -> {
                    alike.computeIfAbsent(one, _ -> new ArrayList<>()).add(new Alike(other, how));
                    alike.computeIfAbsent(other, _ -> new ArrayList<>()).add(new Alike(one, how));
                });
    }

    /** Where the place of one is not known, only the very same name is alike. */
    private static boolean samePlace(Named mine, Named hers, NameLikeness how) {
        boolean unknown = mine.place().isEmpty() || hers.place().isEmpty();
        return mine.place().equals(hers.place()) || (unknown && how.compareTo(NameLikeness.ORDER) <= 0);
    }
}
