package org.pairwright.ui.matching.criteria;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.matching.Readiness;
import org.pairwright.pairing.CriteriaEdits;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.CriterionStore;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.Undoable;

/** What makes a good pair, edited line by line. Every edit is kept as it is made and can be taken back. */
public final class CriteriaViewModel {
    private final CriterionStore stored;
    private final CriteriaEdits edits;
    private final Undoable undoable;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<CriteriaLines> lines = new ReadOnlyObjectWrapper<>(CriteriaLines.NONE);
    private long program;
    private CriterionWords words = new CriterionWords(Map.of());
    private List<Criterion> toAdd = List.of();

    public CriteriaViewModel(CriterionStore stored, CriteriaEdits edits, Undoable undoable, Runnable changed) {
        this.stored = stored;
        this.edits = edits;
        this.undoable = undoable;
        this.changed = changed;
    }

    public void show(MatchingPicture picture) {
        program = picture.program().id();
        words = new CriterionWords(picture.terms().fields().stream()
                .collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one)));
        toAdd = CriteriaToAdd.to(picture.terms());
        lines.set(
                CriteriaLines.of(picture.terms().criteria(), picture.readiness().forbidden(), words));
    }

    ReadOnlyObjectProperty<CriteriaLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What can be added: those that are not there yet. */
    List<Criterion> toAdd() {
        return toAdd;
    }

    Sentence statement(Criterion criterion) {
        return words.of(criterion);
    }

    void weigh(CriterionLine line, Weight weight) {
        if (!line.criterion().weight().equals(weight)) {
            replace(line, one -> one.withWeight(weight), "matchingscreen.step.weight");
        }
    }

    void setMissing(CriterionLine line, MissingPolicy missing) {
        if (line.criterion().missing() != missing) {
            replace(line, one -> one.withMissing(missing), "matchingscreen.step.missing");
        }
    }

    /** Another band, range or limit. */
    void compare(CriterionLine line, Comparison comparison) {
        if (!line.criterion().comparison().equals(comparison)) {
            replace(line, one -> compared(one, comparison), "matchingscreen.step.comparison");
        }
    }

    void add(Criterion criterion) {
        var all = all();
        all.add(criterion);
        save(all, Sentence.of("matchingscreen.step.added", words.of(criterion)));
    }

    void remove(CriterionLine line) {
        var all = all();
        all.removeIf(line::isOf);
        save(all, Sentence.of("matchingscreen.step.removed", line.statement()));
    }

    /** Before the one above it among its like, or after the one below it. */
    void move(CriterionLine line, int by) {
        var like = lines.get().likeOf(line);
        int to = like.indexOf(line) + by;
        if (to >= 0 && to < like.size()) {
            var all = all();
            var other = like.get(to);
            all.replaceAll(one -> line.isOf(one) ? other.criterion() : other.isOf(one) ? line.criterion() : one);
            save(all, Sentence.of("matchingscreen.step.moved", line.statement()));
        }
    }

    /** The criteria of a purpose in place of these. */
    void reset(Purpose purpose) {
        save(CriteriaPreset.of(purpose), Sentence.of("matchingscreen.step.preset", purpose));
    }

    /** As stored now: a second edit may come before the screen has read the first. */
    private List<Criterion> all() {
        return new ArrayList<>(stored.ofProgram(program));
    }

    private static Criterion compared(Criterion one, Comparison comparison) {
        return new Criterion(
                one.id(),
                one.program(),
                one.position(),
                comparison,
                one.menteeField(),
                one.mentorField(),
                one.weight(),
                one.missing());
    }

    private void replace(CriterionLine line, UnaryOperator<Criterion> edit, String key) {
        var all = all();
        all.replaceAll(one -> line.isOf(one) ? edit.apply(one) : one);
        save(all, Sentence.of(key, line.statement()));
    }

    private void save(List<Criterion> criteria, Sentence what) {
        long step = edits.save(program, criteria, what);
        undoable.say(what, step);
        changed.run();
    }

    /** The criteria in her order, rules and wishes apart. */
    record CriteriaLines(List<CriterionLine> rules, List<CriterionLine> wishes) {
        static final CriteriaLines NONE = new CriteriaLines(List.of(), List.of());

        static CriteriaLines of(List<Criterion> criteria, List<Readiness.Forbidden> forbidden, CriterionWords words) {
            var counts = forbidden.stream().collect(toMap(Readiness.Forbidden::criterion, Readiness.Forbidden::pairs));
            long most = criteria.stream().mapToLong(Criterion::most).sum();
            var lines = criteria.stream()
                    .map(one ->
                            new CriterionLine(one, words.of(one), counts.getOrDefault(one.id(), 0L), share(one, most)))
                    .toList();
            return new CriteriaLines(
                    lines.stream().filter(line -> line.criterion().isRule()).toList(),
                    lines.stream().filter(line -> !line.criterion().isRule()).toList());
        }

        List<CriterionLine> likeOf(CriterionLine line) {
            return line.criterion().isRule() ? rules : wishes;
        }

        private static double share(Criterion criterion, long most) {
            return most == 0 ? 0 : (double) criterion.most() / most;
        }
    }
}
