package org.pairwright.ui.matching;

import java.time.Clock;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.ui.matching.aim.AimViewModel;
import org.pairwright.ui.matching.board.BoardViewModel;
import org.pairwright.ui.matching.circles.CirclesViewModel;
import org.pairwright.ui.matching.criteria.CriteriaViewModel;
import org.pairwright.ui.matching.criteria.SpreadViewModel;
import org.pairwright.ui.matching.frame.MatchingActs;
import org.pairwright.ui.matching.frame.MatchingFrame;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.picture.PictureViewModel;
import org.pairwright.ui.matching.proposal.ProposalViewModel;
import org.pairwright.ui.matching.scenarios.ScenariosViewModel;

/** What the matching screen knows, part by part; they meet in the run. */
public final class MatchingViewModel {
    private final RunViewModel run;
    private final CriteriaViewModel criteria;
    private final SpreadViewModel spread;
    private final ProposalViewModel proposal;
    private final BoardViewModel board;
    private final ScenariosViewModel scenarios;
    private final CirclesViewModel circles;
    private final AimViewModel aim;
    private final PictureViewModel picture;

    public MatchingViewModel(PairingStores stores, MatchingActs acts, MatchingFrame frame, Clock clock) {
        run = new RunViewModel(stores, acts, frame);
        criteria = new CriteriaViewModel(stores.terms().criteria(), acts.criteria(), run);
        board = new BoardViewModel(acts, run);
        proposal = new ProposalViewModel(acts, run, clock, board);
        scenarios = new ScenariosViewModel(run, acts.scenarios(), run.undoable(), clock);
        circles = new CirclesViewModel(run, stores, acts.circles(), clock);
        aim = new AimViewModel(run, acts.runs());
        picture = new PictureViewModel(run);
        spread = new SpreadViewModel(run, acts.runs());
        run.pictureProperty()
                .subscribe(picture -> picture.ifPresent(read -> {
                    criteria.show(read);
                    proposal.show(read);
                }));
    }

    public RunViewModel run() {
        return run;
    }

    public CriteriaViewModel criteria() {
        return criteria;
    }

    public SpreadViewModel spread() {
        return spread;
    }

    public ProposalViewModel proposal() {
        return proposal;
    }

    public BoardViewModel board() {
        return board;
    }

    public PictureViewModel picture() {
        return picture;
    }

    public AimViewModel aim() {
        return aim;
    }

    public CirclesViewModel circles() {
        return circles;
    }

    public ScenariosViewModel scenarios() {
        return scenarios;
    }
}
