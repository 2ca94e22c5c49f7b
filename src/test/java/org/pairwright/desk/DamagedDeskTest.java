package org.pairwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.desk.DamageTrial.Verdict;
import org.pairwright.fixtures.EnduranceTable;

class DamagedDeskTest {
    @TempDir
    Path folder;

    /** Which files, and what befell each. */
    private record Kind(List<String> files, Damage damage, boolean closedInOrder) {
        @Override
        public String toString() {
            return String.join("+", files) + " " + damage + (closedInOrder ? "" : " (crash)");
        }
    }

    @Test
    void a_damaged_desk_is_recognised_at_the_start_and_put_right() throws IOException {
        assertThat(tryAll(66, 20_261_104, "damage-sample")).isEmpty();
    }

    @Test
    @Tag("endurance")
    void five_hundred_damaged_desks_are_recognised_at_the_start_and_put_right() throws IOException {
        assertThat(tryAll(500, 5, "damage")).isEmpty();
    }

    private List<String> tryAll(int cases, long seed, String tableName) throws IOException {
        System.out.println("seed " + seed);
        var dice = new Random(seed);
        var closed = LaidDownDesk.in(folder.resolve("closed"), true);
        var crashed = LaidDownDesk.in(folder.resolve("crashed"), false);
        var kinds = kinds(closed);
        var missed = new ArrayList<String>();
        Map<String, Map<Verdict, Integer>> counts = new java.util.TreeMap<>();
        for (int i = 0; i < cases; i++) {
            var kind = kinds.get(i % kinds.size());
            var desk = kind.closedInOrder() ? closed : crashed;
            var copy = desk.copyTo(folder.resolve("case" + i));
            for (String file : kind.files()) {
                kind.damage().befall(copy.resolve(file), desk.older(file), dice);
            }
            var verdict = new DamageTrial(copy, desk.state()).judge();
            counts.computeIfAbsent(kind.toString(), _ -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            boolean falseAlarm = verdict != Verdict.HARMLESS && !kind.files().contains(desk.database());
            if (verdict == Verdict.MISSED || falseAlarm) {
                missed.add("case " + i + ": " + kind);
            }
        }
        table(tableName, counts);
        return missed;
    }

    private static List<Kind> kinds(LaidDownDesk desk) throws IOException {
        var kinds = new ArrayList<Kind>();
        var database = List.of(desk.database());
        var sideFile = List.of(desk.sideFile());
        for (Damage damage : Damage.values()) {
            kinds.add(new Kind(database, damage, true));
            kinds.add(new Kind(database, damage, false));
            kinds.add(new Kind(sideFile, damage, true));
            kinds.add(new Kind(sideFile, damage, false));
            kinds.add(new Kind(List.of(desk.note()), damage, true));
            kinds.add(new Kind(List.of(desk.database(), desk.sideFile()), damage, true));
        }
        return kinds;
    }

    private static void table(String name, Map<String, Map<Verdict, Integer>> counts) throws IOException {
        var table = new EnduranceTable(name, "damage", "cases", "harmless", "put right", "recognised", "missed");
        counts.forEach((kind, verdicts) -> table.row(
                kind,
                verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                verdicts.getOrDefault(Verdict.HARMLESS, 0),
                verdicts.getOrDefault(Verdict.PUT_RIGHT, 0),
                verdicts.getOrDefault(Verdict.RECOGNISED, 0),
                verdicts.getOrDefault(Verdict.MISSED, 0)));
        table.write();
    }
}
