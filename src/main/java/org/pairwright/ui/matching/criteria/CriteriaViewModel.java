package org.pairwright.ui.matching.criteria;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.matching.Readiness;
import org.pairwright.pairing.edit.CriteriaEdits;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/** What makes a good pair, edited line by line. Every edit is kept as it is made and can be taken back. */
public final class CriteriaViewModel {
    private final CriterionStore stored;
    private final CriteriaEdits edits;
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<CriteriaLines> lines = new ReadOnlyObjectWrapper<>(CriteriaLines.NONE);
    private long program;
    private CriterionWords words = new CriterionWords(Map.of());
    private List<Criterion> toAdd = List.of();
    private FieldChoices fields = new FieldChoices(List.of());
    private Purpose purpose = Purpose.GENERAL;
    private final Set<Long> open = new HashSet<>();

    public CriteriaViewModel(CriterionStore stored, CriteriaEdits edits, RunViewModel run) {
        this.stored = stored;
        this.edits = edits;
        this.run = run;
    }

    public void show(MatchingPicture picture) {
        program = picture.program().id();
        words = new CriterionWords(picture.terms().fields().stream()
                .collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one)));
        toAdd = CriteriaToAdd.to(picture.terms());
        fields = new FieldChoices(picture.terms().fields());
        purpose = picture.program().purpose();
        lines.set(CriteriaLines.of(picture, words));
    }

    ReadOnlyObjectProperty<CriteriaLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What can be added: those that are not there yet. */
    List<Criterion> toAdd() {
        return toAdd;
    }

    /** Which of her fields a criterion can read. */
    FieldChoices fields() {
        return fields;
    }

    /** How people read a field. */
    Sentence field(String name) {
        return words.field(name);
    }

    /** What the program is for, whose preset is the start that fits. */
    Purpose purpose() {
        return purpose;
    }

    /** Whether the table of a criterion is open, to be filled in. */
    boolean isOpen(CriterionLine line) {
        return open.contains(line.criterion().id());
    }

    /** Opens the table of a criterion, or closes it. */
    void toggle(CriterionLine line) {
        long id = line.criterion().id();
        if (!open.remove(id)) {
            open.add(id);
        }
        lines.set(lines.get().again());
    }

    /** A table as she filled it in; it closes. */
    void fillIn(CriterionLine line, Comparison.ValueTable table) {
        toggle(line);
        compare(line, table);
    }

    /** The other fields that a criterion is to read. */
    void read(CriterionLine line, String menteeField, String mentorField) {
        var now = line.criterion();
        if (!now.menteeField().equals(menteeField) || !now.mentorField().equals(mentorField)) {
            replace(line, one -> one.withFields(menteeField, mentorField), "matchingscreen.step.fields");
        }
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
            replace(line, one -> one.withComparison(comparison), "matchingscreen.step.comparison");
        }
    }

    void add(Criterion criterion) {
        save(all -> all.add(criterion), Sentence.of("matchingscreen.step.added", words.of(criterion)));
    }

    void remove(CriterionLine line) {
        save(all -> all.removeIf(line::isOf), Sentence.of("matchingscreen.step.removed", line.statement()));
    }

    /** Before the one above it among its like, or after the one below it. */
    void move(CriterionLine line, int by) {
        var like = lines.get().likeOf(line);
        int to = like.indexOf(line) + by;
        if (to >= 0 && to < like.size()) {
            var other = like.get(to);
            save(
                    all -> all.replaceAll(
                            one -> line.isOf(one) ? other.criterion() : other.isOf(one) ? line.criterion() : one),
                    Sentence.of("matchingscreen.step.moved", line.statement()));
        }
    }

    /** The criteria of a purpose in place of these. */
    void reset(Purpose purpose) {
        save(
                all -> {
                    all.clear();
                    all.addAll(CriteriaPreset.of(purpose));
                },
                Sentence.of("matchingscreen.step.preset", purpose));
    }

    private void replace(CriterionLine line, UnaryOperator<Criterion> edit, String key) {
        save(all -> all.replaceAll(one -> line.isOf(one) ? edit.apply(one) : one), Sentence.of(key, line.statement()));
    }

    /** Of what is stored by then: a second edit may come before the screen has read the first. */
    private void save(Consumer<List<Criterion>> change, Sentence what) {
        long of = program;
        run.change(what, () -> {
            var all = new ArrayList<>(stored.ofProgram(of));
            change.accept(all);
            return OptionalLong.of(edits.save(of, all, what));
        });
    }

    /**
     * The criteria in her order, rules and wishes apart.
     *
     * @param warning where they lead away from what a program is for
     * @param times counts up where the same lines are to be shown once more
     */
    record CriteriaLines(List<CriterionLine> rules, List<CriterionLine> wishes, Optional<Sentence> warning, int times) {
        static final CriteriaLines NONE = new CriteriaLines(List.of(), List.of(), Optional.empty(), 0);

        static CriteriaLines of(MatchingPicture picture, CriterionWords words) {
            var criteria = picture.terms().criteria();
            var readiness = picture.readiness();
            var counts = readiness.forbidden().stream()
                    .collect(toMap(Readiness.Forbidden::criterion, Readiness.Forbidden::pairs));
            long pairs = (long) readiness.mentees() * readiness.mentors();
            long most = criteria.stream().mapToLong(Criterion::most).sum();
            var lines = criteria.stream()
                    .map(one -> {
                        long forbids = counts.getOrDefault(one.id(), 0L);
                        boolean all = pairs > 0 && forbids == pairs;
                        return new CriterionLine(one, words.of(one), forbids, all, share(one, most));
                    })
                    .toList();
            return new CriteriaLines(
                    lines.stream().filter(line -> line.criterion().isRule()).toList(),
                    lines.stream().filter(line -> !line.criterion().isRule()).toList(),
                    NeedFirst.warning(criteria, picture.program().purpose()),
                    0);
        }

        /** The same lines, to be shown once more. */
        CriteriaLines again() {
            return new CriteriaLines(rules, wishes, warning, times + 1);
        }

        List<CriterionLine> likeOf(CriterionLine line) {
            return line.criterion().isRule() ? rules : wishes;
        }

        private static double share(Criterion criterion, long most) {
            return most == 0 ? 0 : (double) criterion.most() / most;
        }
    }
}
