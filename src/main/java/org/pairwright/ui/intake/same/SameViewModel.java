package org.pairwright.ui.intake.same;

import java.util.List;
import java.util.Optional;
import org.pairwright.intake.review.Asked;
import org.pairwright.intake.review.Candidate;
import org.pairwright.intake.review.Question;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.text.Messages;
import org.pairwright.ui.intake.flow.FieldWords;
import org.pairwright.ui.intake.flow.IntakeViewModel;
import org.pairwright.ui.intake.flow.Reviewed;

/** Which question is at hand, and what she answers. After an answer the next open question is at hand. */
public final class SameViewModel {
    private final IntakeViewModel flow;
    private final Messages messages;
    private final FieldWords words;
    private List<Asked> questions = List.of();
    private int at;

    public SameViewModel(IntakeViewModel flow) {
        this.flow = flow;
        this.messages = flow.window().messages();
        this.words = new FieldWords(messages);
    }

    /**
     * One field side by side, worded.
     *
     * @param differs whether both say something, and not the same
     */
    record Line(String field, String ofRow, String ofOther, boolean differs) {}

    /** The question at hand stays so where it is still asked. */
    void show(Reviewed reviewed) {
        var before = atHand().map(Asked::question);
        questions = reviewed.review().questions();
        at = before.flatMap(this::place).orElse(Math.clamp(at, 0, Math.max(0, questions.size() - 1)));
        if (before.isEmpty()) {
            nextOpen(0).ifPresent(first -> at = first);
        }
    }

    private Optional<Integer> place(Question question) {
        for (int n = 0; n < questions.size(); n++) {
            if (questions.get(n).question().equals(question)) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    Optional<Asked> atHand() {
        return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
    }

    /** Counted from 1. */
    int number() {
        return at + 1;
    }

    int all() {
        return questions.size();
    }

    long open() {
        return questions.stream().filter(Asked::isOpen).count();
    }

    void goBy(int steps) {
        at = Math.clamp(at + steps, 0, Math.max(0, questions.size() - 1));
    }

    void answer(boolean same) {
        atHand().ifPresent(asked -> {
            nextOpen(at + 1).or(() -> nextOpen(0).filter(next -> next != at)).ifPresent(next -> at = next);
            flow.say(said -> said.with(said.decisions().with(asked.question(), same)));
        });
    }

    /** The question is open again. */
    void ask(Asked asked) {
        flow.say(said -> said.with(said.decisions().without(asked.question())));
    }

    private Optional<Integer> nextOpen(int from) {
        for (int n = from; n < questions.size(); n++) {
            if (questions.get(n).isOpen()) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    List<Line> lines(Asked asked) {
        return asked.comparisons().stream()
                .map(one -> new Line(
                        words.title(one.field()),
                        words.value(one.field(), one.ofRow()),
                        words.value(one.field(), one.ofOther()),
                        one.differs()))
                .toList();
    }

    String why(Asked asked) {
        return messages.say(asked.why());
    }

    String whereRow(Asked asked) {
        return where(asked.question().row());
    }

    String whereOther(Asked asked) {
        return switch (asked.question().candidate()) {
            case Candidate.OnDesk _ -> messages.say("intakescreen.same.onDesk");
            case Candidate.InFiles in -> where(in.at());
        };
    }

    private String where(SheetPlace place) {
        return messages.say("intakescreen.same.inRow", place.file(), place.row());
    }
}
