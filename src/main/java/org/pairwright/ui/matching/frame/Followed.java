package org.pairwright.ui.matching.frame;

import java.util.List;
import java.util.Optional;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.text.Sentence;

/** What came of saying something of single pairs. Steps stand the newest first. */
sealed interface Followed {

    /** Nothing was written down. */
    record Refused(List<Sentence> why) implements Followed {}

    /**
     * It was; the proposal cannot follow at once.
     *
     * @param asked what runs are asked for since: some of what she says changes that
     */
    record Kept(List<Long> steps, Settings asked) implements Followed {}

    /** It was, and no match can be made any more. */
    record Blocked(List<Long> steps, List<Sentence> why) implements Followed {}

    /** It was, and the match stands changed. */
    record Stands(List<Long> steps, OpenQuestions match, Since since) implements Followed {}

    record Failed(RuntimeException failure) implements Followed {}

    /** What is different from a run. */
    record Since(Optional<Run> run, OpenQuestions.Edited edited, List<PinBan> said) {}
}
