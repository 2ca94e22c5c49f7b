package org.pairwright.ui.matching.frame;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.PeopleFilter;

/** Where nothing can be shown yet: what stands between her and a run, and the way to what has to be done about it. */
public final class NothingYet {
    private NothingYet() {}

    /** Before there is a run; nothing where she can find matches at once. */
    public static Optional<EmptyState> beforeARun(RunViewModel run) {
        return run.pictureProperty()
                .get()
                .filter(picture -> picture.latest().isEmpty())
                .map(MatchingPicture::situation)
                .filter(one -> one != Situation.OPEN)
                .map(one -> of(run, one));
    }

    public static EmptyState of(RunViewModel run, Situation situation) {
        var messages = run.frame().messages();
        var navigator = run.frame().navigator();
        var words = messages.say(SituationWords.of(situation));
        return switch (situation) {
            case OPEN -> new EmptyState(Feather.SHUFFLE, words);
            case ALL_PAIRED ->
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        words,
                        messages.say("matchingscreen.seePairs"),
                        () -> navigator.navigate(new Destination.PairsList(PairFilter.ALL)));
            case NOBODY, NO_MENTEES, NO_MENTORS, NO_PLACES ->
                new EmptyState(
                        Feather.USERS,
                        words,
                        messages.say("matchingscreen.goToPeople"),
                        () -> navigator.navigate(new Destination.PeopleList(PeopleFilter.ALL)));
        };
    }
}
