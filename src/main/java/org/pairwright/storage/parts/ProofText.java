package org.pairwright.storage.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.Certificate.Benefit;
import org.pairwright.program.proposal.Certificate.Level;
import org.pairwright.program.proposal.Certificate.Premium;
import org.pairwright.program.proposal.Certificate.Price;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.RunJson;

/**
 * A certificate as texts: the first has its figures, the others rows of numbers. Of each row the first number says in which
 * list it stands: prices, benefits, premiums, and then prices and benefits of each level.
 */
final class ProofText {
    private static final int PRICES = 0;
    private static final int BENEFITS = 1;
    private static final int PREMIUMS = 2;
    private static final int FIRST_LEVEL = 3;
    private static final int LISTS_OF_LEVEL = 2;

    private ProofText() {}

    static List<String> write(Certificate whole) {
        var rows = new ArrayList<List<Long>>();
        prices(rows, PRICES, whole.prices());
        benefits(rows, BENEFITS, whole.benefits());
        whole.premiums().forEach(one -> rows.add(List.of((long) PREMIUMS, one.mentee(), one.mentor(), one.points())));
        for (int level = 0; level < whole.levels().size(); level++) {
            prices(rows, pricesOf(level), whole.levels().get(level).prices());
            benefits(rows, benefitsOf(level), whole.levels().get(level).benefits());
        }
        return Stream.concat(
                        Stream.of(RunJson.certificate(figures(whole))),
                        Cut.at(rows, row -> row.get(1)).stream().map(Json::text))
                .toList();
    }

    static Certificate read(List<String> texts) {
        var figures = RunJson.certificate(texts.getFirst());
        var lists = new ArrayList<List<long[]>>();
        int count = FIRST_LEVEL + LISTS_OF_LEVEL * figures.levels().size();
        Stream.generate(ArrayList<long[]>::new).limit(count).forEach(lists::add);
        texts.stream().skip(1).flatMap(text -> Json.list(text).stream()).forEach(row -> {
            long[] numbers = ((List<?>) row)
                    .stream().mapToLong(number -> ((Number) number).longValue()).toArray();
            lists.get((int) numbers[0]).add(numbers);
        });
        return filled(figures, lists);
    }

    private static Certificate filled(Certificate figures, List<List<long[]>> lists) {
        var levels = new ArrayList<Level>();
        for (Level level : figures.levels()) {
            int at = levels.size();
            levels.add(new Level(level.score(), prices(lists.get(pricesOf(at))), benefits(lists.get(benefitsOf(at)))));
        }
        return of(
                figures,
                prices(lists.get(PRICES)),
                benefits(lists.get(BENEFITS)),
                all(lists.get(PREMIUMS), row -> new Premium(row[1], row[2], row[3])),
                levels);
    }

    private static Certificate figures(Certificate whole) {
        return of(
                whole,
                List.of(),
                List.of(),
                List.of(),
                whole.levels().stream()
                        .map(level -> new Level(level.score(), List.of(), List.of()))
                        .toList());
    }

    private static Certificate of(
            Certificate figures,
            List<Price> prices,
            List<Benefit> benefits,
            List<Premium> premiums,
            List<Level> levels) {
        return new Certificate(
                figures.unplacedPrice(),
                figures.leastPoints(),
                figures.totalPoints(),
                figures.unmetNeeds(),
                prices,
                benefits,
                premiums,
                figures.beyond(),
                levels);
    }

    private static int pricesOf(int level) {
        return FIRST_LEVEL + LISTS_OF_LEVEL * level;
    }

    private static int benefitsOf(int level) {
        return pricesOf(level) + 1;
    }

    private static void prices(List<List<Long>> rows, long list, List<Price> prices) {
        prices.forEach(one -> rows.add(List.of(list, one.mentor(), one.points())));
    }

    private static void benefits(List<List<Long>> rows, long list, List<Benefit> benefits) {
        benefits.forEach(one -> rows.add(List.of(list, one.mentee(), one.points())));
    }

    private static List<Price> prices(List<long[]> rows) {
        return all(rows, row -> new Price(row[1], row[2]));
    }

    private static List<Benefit> benefits(List<long[]> rows) {
        return all(rows, row -> new Benefit(row[1], row[2]));
    }

    private static <T> List<T> all(List<long[]> rows, Function<long[], T> one) {
        return rows.stream().map(one).toList();
    }
}
