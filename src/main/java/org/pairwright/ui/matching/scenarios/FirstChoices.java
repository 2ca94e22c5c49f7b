package org.pairwright.ui.matching.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.scenarios.Comparison.Line;

/** How many get whom they named first, of those choices of which both are in the run. */
final class FirstChoices {
    private final List<Choice> firsts;

    /** @param choices as they are written down now */
    FirstChoices(List<Choice> choices) {
        firsts = choices.stream().filter(choice -> choice.rank() == 1).toList();
    }

    private record Count(long met, long of) {}

    private record Couple(long mentee, long mentor) {}

    /** The line of these runs; none where nobody chose. */
    Optional<Line> of(List<Run> runs) {
        var counts = runs.stream().map(this::count).toList();
        if (counts.stream().allMatch(count -> count.of() == 0)) {
            return Optional.empty();
        }
        return Optional.of(FigureLines.line(
                Sentence.of("scenarios.figure.firstChoices"),
                counts.stream().map(Count::met).toList(),
                1,
                at -> Sentence.of(
                        "scenarios.figure.of",
                        counts.get(at).met(),
                        counts.get(at).of())));
    }

    private Count count(Run run) {
        var people = run.people().stream().map(PersonInRun::participant).collect(Collectors.toSet());
        var pairs = run.proposal().pairs().stream()
                .map(pair -> new Couple(pair.mentee(), pair.mentor()))
                .collect(Collectors.toSet());
        var both = firsts.stream()
                .filter(choice -> people.contains(choice.chooser()) && people.contains(choice.chosen()))
                .toList();
        long met = both.stream()
                .filter(choice -> pairs.contains(new Couple(choice.chooser(), choice.chosen()))
                        || pairs.contains(new Couple(choice.chosen(), choice.chooser())))
                .count();
        return new Count(met, both.size());
    }
}
