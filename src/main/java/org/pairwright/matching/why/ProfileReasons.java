package org.pairwright.matching.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairwright.matching.answer.Answered;
import org.pairwright.matching.answer.Levelled;
import org.pairwright.matching.answer.TextWords;
import org.pairwright.matching.answer.WeekHours;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.Answers;
import org.pairwright.text.Sentence;

/**
 * What people read where the comparison is of more than words or one number: levels, hours, texts, scales. Both answered.
 *
 * @param field how people read the mentee's field
 */
record ProfileReasons(Criterion criterion, Sentence field, Answers wanted, Answers given) {

    Sentence atLevel() {
        var offered = Levelled.of(given, criterion.mentorField()).orElseThrow().levels();
        var wishes = Levelled.of(wanted, criterion.menteeField()).orElseThrow().levels();
        List<String> reached = new ArrayList<>();
        List<String> nearly = new ArrayList<>();
        for (String written : Answered.written(wanted, criterion.menteeField())) {
            String choice = Levelled.choice(written);
            int halves = offered.containsKey(choice)
                    ? Levelled.halves(
                            wishes.getOrDefault(choice, Levelled.ANY), offered.getOrDefault(choice, Levelled.ANY))
                    : 0;
            if (halves > 0) {
                (halves == 2 ? reached : nearly).add(written);
            }
        }
        if (nearly.isEmpty()) {
            return reached.isEmpty()
                    ? Sentence.of("matching.reason.levelNone", field)
                    : Sentence.of("matching.reason.levelReached", ReasonWords.listed(reached), wishes.size());
        }
        return reached.isEmpty()
                ? Sentence.of("matching.reason.levelNearly", ReasonWords.listed(nearly), wishes.size())
                : Sentence.of(
                        "matching.reason.levelBoth",
                        ReasonWords.listed(reached),
                        ReasonWords.listed(nearly),
                        wishes.size());
    }

    Sentence together(int enough, LocalDate on) {
        var mine = WeekHours.of(wanted, criterion.menteeField(), on).orElseThrow();
        var theirs = WeekHours.of(given, criterion.mentorField(), on).orElseThrow();
        int quarters = mine.common(theirs);
        return quarters == 0
                ? Sentence.of("matching.reason.noHoursInCommon")
                : Sentence.of(
                        "matching.reason.hoursInCommon",
                        quarters == WeekHours.QUARTERS ? 1 : 2,
                        ReasonWords.number(quarters * 1_000L / WeekHours.QUARTERS),
                        enough);
    }

    Sentence alike() {
        var mine = TextWords.of(wanted, criterion.menteeField()).orElseThrow();
        var theirs = TextWords.of(given, criterion.mentorField()).orElseThrow();
        var shared = mine.stems().entrySet().stream()
                .filter(word -> theirs.words().contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (shared.isEmpty()) {
            return Sentence.of("matching.reason.noWordsInCommon", field);
        }
        int enough = TextWords.enough(mine.words().size(), theirs.words().size());
        return Sentence.of("matching.reason.wordsInCommon", ReasonWords.listed(shared), shared.size(), enough);
    }

    Sentence scales(Comparison.Scales scales) {
        var mine = Answered.scales(wanted, criterion.menteeField(), scales.others())
                .orElseThrow();
        var theirs =
                Answered.scales(given, criterion.mentorField(), scales.others()).orElseThrow();
        long apart = 0;
        for (int at = 0; at < mine.size(); at++) {
            apart += Math.abs(mine.get(at) - theirs.get(at));
        }
        return Sentence.of("matching.reason.scales", ReasonWords.number(apart / mine.size()), mine.size());
    }
}
