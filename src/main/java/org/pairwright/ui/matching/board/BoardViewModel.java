package org.pairwright.ui.matching.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.pairwright.pairing.ranking.Ranking;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.board.choice.ChoicesViewModel;
import org.pairwright.ui.matching.board.cost.CostViewModel;
import org.pairwright.ui.matching.frame.BoardDoor;
import org.pairwright.ui.matching.frame.MatchingActs;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/** Whom she picked on the board, who may be hers, and with whom she compares. Reads only while the board is in front. */
public final class BoardViewModel implements BoardDoor {
    /** Those of whom the proposal speaks or should speak, then those who are settled; both by name. */
    private static final Comparator<BoardPerson> TO_BE_MATCHED_FIRST =
            Comparator.comparing(one -> !one.without() && one.score().isEmpty());

    private final MatchingActs acts;
    private final RunViewModel run;
    private final CostViewModel cost;
    private final ChoicesViewModel choices;
    private final BoardSayings sayings;
    private final BooleanProperty mentees = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<BoardPerson>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Ranked>> ranked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CandidateRow>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Pick> pick = Optional.empty();
    private boolean behind = true;

    /** Whom she picked, and with whom she wants to compare first. */
    private record Pick(long participant, boolean mentee, Optional<Long> other) {}

    public BoardViewModel(MatchingActs acts, RunViewModel run) {
        this.acts = acts;
        this.run = run;
        cost = new CostViewModel(run);
        choices = new ChoicesViewModel(acts.choices(), run);
        sayings = new BoardSayings(acts.pinsAndBans(), run);
        run.timesReadProperty().subscribe(() -> {
            behind = true;
            catchUp();
        });
        run.partProperty().subscribe(this::catchUp);
        mentees.subscribe(this::list);
    }

    /** Whether she picks from the mentees, else from the mentors. */
    BooleanProperty menteesProperty() {
        return mentees;
    }

    ReadOnlyObjectProperty<List<BoardPerson>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** Nobody is picked where it is empty. */
    ReadOnlyObjectProperty<Optional<Ranked>> rankedProperty() {
        return ranked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CandidateRow>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** What it would cost that the compared are a pair. */
    CostViewModel cost() {
        return cost;
    }

    ChoicesViewModel choices() {
        return choices;
    }

    RunViewModel run() {
        return run;
    }

    @Override
    public void open(long mentee, OptionalLong mentor) {
        mentees.set(true);
        pick = Optional.of(new Pick(mentee, true, mentor.stream().boxed().findFirst()));
        behind = true;
        run.partProperty().set(MatchingPart.BOARD);
        catchUp();
    }

    void pick(BoardPerson person) {
        pick = Optional.of(new Pick(person.participant(), mentees.get(), Optional.empty()));
        rank();
    }

    /** Back to everybody. */
    void leave() {
        pick = Optional.empty();
        ranked.set(Optional.empty());
        compared.set(Optional.empty());
        cost.stop();
    }

    void compare(CandidateRow row) {
        if (!compared.get().equals(Optional.of(row))) {
            pick = pick.map(one -> new Pick(
                    one.participant(), one.mentee(), Optional.of(row.person().participant())));
            compared.set(Optional.of(row));
            askCost(row);
        }
    }

    private void askCost(CandidateRow row) {
        if (row.settled()) {
            cost.stop();
        } else {
            cost.ask(row.couple());
        }
    }

    /** What she can say of a pair. */
    BoardSayings sayings() {
        return sayings;
    }

    /** With whom the mentee of a pair could change mentors, so that the two come together. */
    List<Swap> swaps(CandidateRow row) {
        return run.pictureProperty()
                .get()
                .map(picture -> Swap.of(new ProposedNow(picture), row.couple()))
                .orElse(List.of());
    }

    private void catchUp() {
        if (behind && run.partProperty().get() == MatchingPart.BOARD) {
            behind = false;
            cost.forget();
            list();
            rank();
        }
    }

    private void list() {
        people.set(run.pictureProperty().get().map(this::people).orElse(List.of()));
    }

    private List<BoardPerson> people(MatchingPicture picture) {
        var now = new ProposedNow(picture);
        boolean side = mentees.get();
        return picture.attending().stream()
                .filter(one -> side ? one.role().isMentored() : one.role().mentors())
                .map(one -> new BoardPerson(
                        one.participant(),
                        one.name(),
                        one.site(),
                        now.words(one.participant(), side),
                        now.weakest(one.participant(), side),
                        now.without(one.participant(), side)))
                .sorted(TO_BE_MATCHED_FIRST)
                .toList();
    }

    private void rank() {
        if (pick.isEmpty() || run.pictureProperty().get().isEmpty()) {
            leave();
            return;
        }
        var picked = pick.get();
        long program = program();
        var asked = run.settingsProperty().get();
        run.frame()
                .jobs()
                .run(
                        Sentence.of("matchingscreen.job.rank"),
                        _ -> picked.mentee()
                                ? acts.candidates().ofMentee(program, picked.participant(), asked)
                                : acts.candidates().ofMentor(program, picked.participant(), asked),
                        found -> show(picked, found));
    }

    private void show(Pick picked, Optional<Ranking> found) {
        boolean current =
                pick.filter(now -> now.participant() == picked.participant()).isPresent();
        if (current && run.pictureProperty().get().isPresent()) {
            var shown = found.map(
                    ranking -> Ranked.of(ranking, run.pictureProperty().get().get()));
            compared.set(Optional.empty());
            ranked.set(shown);
            shown.flatMap(one -> one.first(picked.other())).ifPresentOrElse(this::compare, cost::stop);
        }
    }

    private long program() {
        return run.frame().program().id();
    }
}
