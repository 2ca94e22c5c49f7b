package org.pairwright.matching.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;

/**
 * When somebody has time: quarters of the hours of a week from Monday, such as those of "Mon 9-12", and slots in other words,
 * such as "mornings".
 *
 * @param clock the quarters by the clock on her wall
 * @param utc the same by UTC; empty where her time zone is not known
 */
public record WeekHours(BitSet clock, Optional<BitSet> utc, Set<String> slots) {
    /** In an hour. */
    public static final int QUARTERS = 4;

    private static final int DAY = 24 * QUARTERS;
    private static final int WEEK = DayOfWeek.values().length * DAY;
    private static final int SECONDS = 15 * 60;

    /** Of one person, whose time zone her profile tells. */
    public static Optional<WeekHours> of(Answers profile, String field, LocalDate on) {
        var clock = new BitSet(WEEK);
        Set<String> slots = new HashSet<>();
        for (String written : Answered.written(profile, field)) {
            for (String part : written.split("[,;\n]", -1)) {
                if (!part.isBlank()) {
                    take(part, clock, slots);
                }
            }
        }
        if (clock.isEmpty() && slots.isEmpty()) {
            return Optional.empty();
        }
        var utc = Answered.offset(profile, BuiltIn.TIMEZONE, on).map(offset -> shifted(clock, offset));
        return Optional.of(new WeekHours(clock, utc, Set.copyOf(slots)));
    }

    /**
     * The quarters in common; a slot in words that both name is an hour. By UTC where both time zones are known, else by the
     * clocks on their walls.
     */
    public int common(WeekHours other) {
        boolean zones = utc.isPresent() && other.utc.isPresent();
        var both = (BitSet) (zones ? utc.orElseThrow() : clock).clone();
        both.and(zones ? other.utc.orElseThrow() : other.clock);
        var slotsOfBoth = new HashSet<>(slots);
        slotsOfBoth.retainAll(other.slots);
        return both.cardinality() + QUARTERS * slotsOfBoth.size();
    }

    private static void take(String part, BitSet clock, Set<String> slots) {
        var spell = TimeOfWeek.of(part);
        if (spell.isEmpty()) {
            slots.add(Answered.word(part));
        }
        spell.ifPresent(hours -> {
            for (DayOfWeek day : hours.days()) {
                int start = (day.getValue() - 1) * DAY;
                for (int at = hours.from(); at < hours.until(); at++) {
                    clock.set((start + at) % WEEK);
                }
            }
        });
    }

    private static BitSet shifted(BitSet clock, long offset) {
        int quarters = (int) Math.floorDiv(offset, SECONDS);
        var utc = new BitSet(WEEK);
        clock.stream().forEach(at -> utc.set(Math.floorMod(at - quarters, WEEK)));
        return utc;
    }
}
