package org.pairwright.ui.matching.account;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.pairwright.matching.question.BlockingPair;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.AccountWords;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.BoardDoor;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/** What the newest run costs beside what it is worth, and those who would both rather have each other. */
public final class AccountViewModel {
    /** Those of the highest scores are named. */
    private static final int MOST = 50;

    private final RunViewModel run;
    private final BoardDoor board;

    public AccountViewModel(RunViewModel run, BoardDoor board) {
        this.run = run;
        this.board = board;
    }

    /** What fairness costs, where it was asked for, and how many would rather have each other. */
    public List<Sentence> words() {
        return account().map(AccountWords::all).orElse(List.of());
    }

    /** What the pin or ban of the two costs, as far as the newest run knows it. */
    public Optional<Sentence> price(PinBan said) {
        return account().flatMap(words -> words.price(said.mentee(), said.mentor(), said.kind()));
    }

    /** Whether those who would rather have each other can be named: there are some, and the run speaks of now. */
    public boolean canName() {
        return run.isFresh()
                && account().filter(words -> words.blockingPairs() > 0).isPresent();
    }

    RunViewModel run() {
        return run;
    }

    /** Names them, worked out beside the window; {@code none} is called where it was stopped. */
    void name(Consumer<List<RatherLine>> found, Consumer<List<Sentence>> none) {
        run.match()
                .ask(
                        Sentence.of("matchingscreen.job.rather"),
                        (match, progress) -> match.match().blockingPairs(MOST, progress),
                        pairs -> found.accept(pairs.stream().map(this::line).toList()),
                        none);
    }

    /** How many there are beyond those that are named. */
    long more(int named) {
        return account().map(words -> words.blockingPairs() - named).orElse(0L);
    }

    void onTheBoard(RatherLine line) {
        board.open(line.pair().mentee(), OptionalLong.of(line.pair().mentor()));
    }

    private Optional<AccountWords> account() {
        return run.latest().map(latest -> new AccountWords(latest.run().proposal()));
    }

    private RatherLine line(BlockingPair pair) {
        return new RatherLine(pair, name(pair.mentee()), name(pair.mentor()));
    }

    private String name(long participant) {
        return run.pictureProperty()
                .get()
                .map(MatchingPicture::names)
                .map(names -> names.getOrDefault(participant, ""))
                .orElse("");
    }
}
