package org.pairwright.ui.matching.picture;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.insight.match.MatchFlows;
import org.pairwright.insight.match.ScoreSpread;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/** The proposal as a picture: the flows between groups, the spread of scores, and the pairs behind each part of it. */
public final class PictureViewModel {
    /** Groups on each side, the folded ones included. */
    static final int MOST_GROUPS = 11;

    private static final int TENS = 10;
    private static final int PERFECT = 100;

    private final RunViewModel run;
    private final ObjectProperty<String> groupedBy = new SimpleObjectProperty<>(BuiltIn.SITE);
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PictureViewModel(RunViewModel run) {
        this.run = run;
        run.pictureProperty().subscribe(_ -> draw());
        run.partProperty().subscribe(_ -> draw());
        groupedBy.subscribe(_ -> draw());
    }

    /** What is drawn, of one run. */
    record Drawn(Run run, String field, MatchFlows flows, ScoreSpread scores) {}

    /** A part of the picture and the pairs behind it, in words. */
    record Behind(Sentence title, List<String> pairs) {}

    RunViewModel run() {
        return run;
    }

    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** The field by which people are grouped. */
    ObjectProperty<String> groupedByProperty() {
        return groupedBy;
    }

    Sentence name(MatchFlows.Group group) {
        if (group.isOthers()) {
            return Sentence.of("picture.group.others", group.folded());
        }
        return group.name().isEmpty()
                ? Sentence.of("picture.group.unknown")
                : Sentence.of("picture.group.named", group.name());
    }

    /** From whom to whom, and how many. */
    Sentence flow(Drawn shown, int row, int column) {
        return Sentence.of(
                "picture.flow",
                name(shown.flows().mentees().get(row)),
                name(shown.flows().mentors().get(column)),
                shown.flows().pairs().get(row).get(column));
    }

    Sentence ten(Drawn shown, int ten) {
        return Sentence.of(
                "picture.ten", ten * TENS, last(ten), shown.scores().tens().get(ten));
    }

    static int last(int ten) {
        return ten == TENS - 1 ? PERFECT : ten * TENS + TENS - 1;
    }

    Behind behindFlow(Drawn shown, int row, int column) {
        return behind(
                shown, flow(shown, row, column), MatchFlows.in(shown.run(), shown.field(), MOST_GROUPS, row, column));
    }

    Behind behindTen(Drawn shown, int ten) {
        return behind(
                shown,
                ten(shown, ten),
                shown.run().proposal().pairs().stream()
                        .filter(pair -> ScoreSpread.ten(pair) == ten)
                        .toList());
    }

    private Behind behind(Drawn shown, Sentence title, List<ProposedPair> pairs) {
        Map<Long, String> names = shown.run().people().stream()
                .collect(toMap(PersonInRun::participant, PersonInRun::name, (one, _) -> one));
        return new Behind(
                title,
                pairs.stream()
                        .map(pair -> run.frame()
                                .messages()
                                .say(
                                        "picture.pair",
                                        names.getOrDefault(pair.mentee(), ""),
                                        names.getOrDefault(pair.mentor(), ""),
                                        pair.score()))
                        .toList());
    }

    /** Only while it is looked at: with 10,000 pairs it is some work. */
    private void draw() {
        if (run.partProperty().get() == MatchingPart.PICTURE) {
            drawn.set(run.latest().map(MatchingPicture.Latest::run).map(this::drawn));
        }
    }

    private Drawn drawn(Run of) {
        return new Drawn(
                of, groupedBy.get(), MatchFlows.of(of, groupedBy.get(), MOST_GROUPS), ScoreSpread.of(of.proposal()));
    }
}
