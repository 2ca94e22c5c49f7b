package org.pairwright.ui.matching.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.matching.question.PairWorth;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.account.AccountViewModel;
import org.pairwright.ui.matching.account.SureViewModel;
import org.pairwright.ui.matching.asking.FewChangesViewModel;
import org.pairwright.ui.matching.asking.WantedViewModel;
import org.pairwright.ui.matching.frame.BoardDoor;
import org.pairwright.ui.matching.frame.MatchingActs;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.matching.proposal.unplaced.RepairsViewModel;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** What the newest run proposes, pair by pair, and what she says of each before she confirms. */
public final class ProposalViewModel {
    private final MatchingActs acts;
    private final RunViewModel run;
    private final Clock clock;
    private final BoardDoor board;
    private final PairSayings sayings;
    private final RepairsViewModel repairs;
    private final AccountViewModel account;
    private final SureViewModel sure;
    private final WantedViewModel wanted;
    private final FewChangesViewModel fewChanges;
    private final SavedProposal saved;
    private final ReadOnlyObjectWrapper<ProposalLines> lines = new ReadOnlyObjectWrapper<>(ProposalLines.NONE);
    private final Set<Couple> leftOut = new HashSet<>();
    private long shown;

    public ProposalViewModel(MatchingActs acts, RunViewModel run, Clock clock, BoardDoor board) {
        this.acts = acts;
        this.run = run;
        this.clock = clock;
        this.board = board;
        sayings = new PairSayings(acts.pinsAndBans(), run);
        repairs = new RepairsViewModel(acts.mending(), run);
        account = new AccountViewModel(run, board);
        sure = new SureViewModel(run);
        wanted = new WantedViewModel(run);
        fewChanges = new FewChangesViewModel(run, acts.pinsAndBans());
        saved = new SavedProposal(run, clock);
    }

    public ReadOnlyObjectProperty<ProposalLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public void show(MatchingPicture picture) {
        long newest = picture.latest().map(latest -> latest.run().id()).orElse(0L);
        if (newest != shown) {
            shown = newest;
            if (newest != run.edited().kept()) {
                leftOut.clear();
            }
        }
        lines.set(new LinesOfRun(run.frame().messages(), picture).read(leftOut));
    }

    /** Those that "Confirm" makes pairs of. */
    public List<ProposedPair> chosen() {
        return lines.get().pairs().stream()
                .filter(row -> row.chosen() && !row.made())
                .map(PairRow::pair)
                .toList();
    }

    /** Confirm them with the others, or leave them for later. */
    void choose(List<PairRow> rows, boolean chosen) {
        rows.stream().map(PairRow::couple).forEach(chosen ? leftOut::remove : leftOut::add);
        lines.set(lines.get()
                .with(lines.get().pairs().stream()
                        .map(row -> row.withChosen(!row.banned() && !leftOut.contains(row.couple())))
                        .toList()));
    }

    /** Makes pairs of what is chosen, once all of it is checked. */
    public void confirm() {
        if (!run.isBeingChecked()) {
            var pairs = chosen();
            run.latest()
                    .ifPresent(latest -> run.frame()
                            .jobs()
                            .run(
                                    Sentence.of("matchingscreen.job.confirm"),
                                    progress ->
                                            acts.pairs().confirm(latest.run(), pairs, LocalDate.now(clock), progress),
                                    this::confirmed));
        }
    }

    private void confirmed(Confirmation became) {
        switch (became) {
            case Confirmation.Confirmed done -> {
                run.meet(Trouble.NONE);
                run.undoable()
                        .say(
                                Sentence.of(
                                        "matchingscreen.confirmed", done.pairs().size()),
                                done.step());
            }
            case Confirmation.Refused refused ->
                run.meet(new Trouble(Sentence.of("matchingscreen.trouble.confirm"), refused.pairs()));
        }
        run.load();
    }

    /** They must be, in every further run. */
    void pin(List<PairRow> rows) {
        sayings.pin(open(rows));
    }

    /** They must not be, for the reason in the note. */
    void ban(List<PairRow> rows, String note) {
        sayings.ban(open(rows), note);
    }

    void lift(List<Couple> couples) {
        sayings.lift(couples);
    }

    /** P: all of them pinned, or where all are, not any more. */
    public void togglePin(List<PairRow> rows) {
        if (rows.stream().allMatch(PairRow::pinned)) {
            lift(open(rows));
        } else {
            pin(rows.stream().filter(row -> !row.pinned()).toList());
        }
    }

    /** B: all of them banned, or where all are, not any more. */
    public void toggleBan(List<PairRow> rows) {
        if (rows.stream().allMatch(PairRow::banned)) {
            lift(open(rows));
        } else {
            ban(rows.stream().filter(row -> !row.banned()).toList(), "");
        }
    }

    /** Another reason for a ban that stands. */
    void note(Couple couple, String note) {
        sayings.note(couple, note);
    }

    /**
     * What a pair is worth to the whole, in sentences; none where it is no pair of the best match of now.
     *
     * @param none called with what stands in the way, or with nothing where it was stopped
     */
    void worth(PairRow row, Consumer<List<Sentence>> found, Consumer<List<Sentence>> none) {
        run.match()
                .ask(
                        Sentence.of("matchingscreen.job.worth"),
                        (match, progress) -> match.match()
                                .worth(row.pair().mentee(), row.pair().mentor(), progress)
                                .map(PairWorth::inWords)
                                .orElse(List.of()),
                        found,
                        none);
    }

    /** As a workbook, confirmed or not. */
    void save() {
        saved.save();
    }

    public RepairsViewModel repairs() {
        return repairs;
    }

    AccountViewModel account() {
        return account;
    }

    SureViewModel sure() {
        return sure;
    }

    /** Which mentors to look for. */
    WantedViewModel wanted() {
        return wanted;
    }

    /** How much of a proposal that is out of date can stay. */
    FewChangesViewModel fewChanges() {
        return fewChanges;
    }

    /** Looks at the other mentors for her on the board. */
    public void onTheBoard(long mentee, OptionalLong mentor) {
        board.open(mentee, mentor);
    }

    void seePairs() {
        run.frame().navigator().navigate(new Destination.PairsList(PairFilter.ALL));
    }

    public RunViewModel run() {
        return run;
    }

    /** Those that are no pairs yet: of a pair nothing is said any more. */
    private static List<Couple> open(List<PairRow> rows) {
        return rows.stream().filter(row -> !row.made()).map(PairRow::couple).toList();
    }
}
