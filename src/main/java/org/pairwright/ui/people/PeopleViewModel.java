package org.pairwright.ui.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.enrolment.Draft;
import org.pairwright.enrolment.Saving;
import org.pairwright.enrolment.StatusSet;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;
import org.pairwright.ui.people.care.CareViewModel;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Notifications;
import org.pairwright.ui.shell.PeopleFilter;

/** Who is in the program, who of them is looked at or edited, and what is done about them. */
public final class PeopleViewModel {
    private final PeopleReads reads;
    private final PeopleActs acts;
    private final PeopleWindow window;
    private final CareViewModel care;
    private final ReadOnlyObjectWrapper<Optional<LoadedPeople>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PeopleFilter> filter = new ReadOnlyObjectWrapper<>(PeopleFilter.ALL);
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(new Beside.Nobody());
    private final ReadOnlyObjectWrapper<Map<String, Sentence>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private Optional<Destination> arrivedAt = Optional.empty();
    private OptionalLong program = OptionalLong.empty();
    private OptionalLong toOpen = OptionalLong.empty();

    public PeopleViewModel(PeopleReads reads, PeopleActs acts, PeopleWindow window) {
        this.reads = reads;
        this.acts = acts;
        this.window = window;
        this.care = new CareViewModel(acts.care(), acts.history(), window);
    }

    /** What is owed to the person who is looked at. */
    CareViewModel care() {
        return care;
    }

    /** Everybody; empty until they were read for the first time. */
    ReadOnlyObjectProperty<Optional<LoadedPeople>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** What she came to see. */
    ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** What is wrong in the form, by its entries. */
    ReadOnlyObjectProperty<Map<String, Sentence>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** She came here, or something changed while she was here. */
    void arrive(Destination destination) {
        if (!isReload(destination)) {
            arrivedAt = Optional.of(destination);
            filter.set(destination instanceof Destination.PeopleList list ? list.filter() : PeopleFilter.ALL);
            if (destination instanceof Destination.PersonDetail detail) {
                toOpen = OptionalLong.of(detail.participant());
            }
        }
        load();
    }

    /** A reload hands over the very same destination again: then she keeps what she chose since. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isReload(Destination destination) {
        return arrivedAt.filter(before -> before == destination).isPresent();
    }

    /** Everybody again, not only whom she came to see. */
    void showAll() {
        filter.set(PeopleFilter.ALL);
    }

    /** Who belongs to the filter. */
    Predicate<PersonRow> keeps(PeopleFilter wanted) {
        return switch (wanted) {
            case PeopleFilter.All _ -> _ -> true;
            case PeopleFilter.WithStatus with -> row -> row.status() == with.status();
            case PeopleFilter.WithRole with -> row -> row.role() == with.role();
            case PeopleFilter.AtSite at ->
                row -> row.person().workplace().site().equals(at.site());
            case PeopleFilter.WantsSkill wants ->
                row -> row.role().isMentored()
                        && row.participant().answers().choices(BuiltIn.WANTED).contains(wants.skill());
            case PeopleFilter.OffersSkill offers ->
                row -> row.role().mentors()
                        && row.participant().answers().choices(BuiltIn.OFFERED).contains(offers.skill());
            case PeopleFilter.These these -> row -> these.participants().contains(row.id());
            case PeopleFilter.Unplaced _ -> {
                var unplaced = people().unplaced();
                yield row -> unplaced.contains(row.id());
            }
        };
    }

    /** The rows she chose in the table. A form stays open until it is saved or cancelled. */
    void choose(List<PersonRow> rows) {
        if (!(beside.get() instanceof Beside.Form)) {
            beside.set(Beside.of(rows));
        }
    }

    /** Turns what is shown of one person into a form. */
    void edit() {
        if (beside.get() instanceof Beside.One one) {
            var draft = Draft.of(one.row().enrolled());
            openForm(new Beside.Form(Optional.of(one.row()), draft, draft));
        }
    }

    /** An empty form. */
    void addSomebody() {
        openForm(new Beside.Form(Optional.empty(), Draft.blank(), Draft.blank()));
    }

    /** Saves the form, or says what is wrong in it. */
    void save(Draft draft) {
        if (beside.get() instanceof Beside.Form form) {
            window.jobs()
                    .run(
                            Sentence.of("people.saving"),
                            _ -> form.known()
                                    .map(row -> acts.people().edit(row.id(), draft))
                                    .orElseGet(() ->
                                            acts.people().add(window.program().id(), draft)),
                            this::saved);
        }
    }

    /** Leaves the form; what was typed can be had back for a while. */
    void cancel(Draft typed) {
        if (beside.get() instanceof Beside.Form form) {
            closeForm(form);
            if (!typed.equals(form.start())) {
                var again = new Beside.Form(form.known(), form.start(), typed);
                window.notifications()
                        .say(
                                Sentence.of("people.dropped"),
                                new Notifications.Action(Sentence.of("people.dropped.back"), () -> openForm(again)));
            }
        }
    }

    /** Nobody is looked at any more. */
    void close() {
        choose(List.of());
    }

    /** Gives everybody chosen this status. */
    void setStatus(Status status) {
        var ids = beside.get().chosen().stream().map(PersonRow::id).toList();
        window.jobs()
                .run(
                        Sentence.of("people.saving"),
                        _ -> acts.people().setStatus(ids, status),
                        (StatusSet done) -> changed(done.step()));
    }

    void openPair(long pair) {
        window.navigator().navigate(new Destination.PairDetail(pair));
    }

    void importSheet() {
        acts.window().chooseSpreadsheet();
    }

    private LoadedPeople people() {
        return loaded.get().orElse(LoadedPeople.NONE);
    }

    private void openForm(Beside.Form form) {
        problems.set(Map.of());
        beside.set(form);
    }

    private void closeForm(Beside.Form form) {
        beside.set(form.known().<Beside>map(Beside.One::new).orElse(new Beside.Nobody()));
    }

    private void saved(Saving saving) {
        switch (saving) {
            case Saving.NotSaved refused -> problems.set(refused.problems());
            case Saving.Unchanged same -> {
                beside.set(new Beside.Nobody());
                open(same.enrolled().participant().id());
            }
            case Saving.Saved done -> {
                beside.set(new Beside.Nobody());
                toOpen = OptionalLong.of(done.enrolled().participant().id());
                changed(done.step());
            }
        }
    }

    /** Says what was done, with a way back, and reads everybody again. */
    private void changed(long step) {
        reads.steps()
                .find(step)
                .ifPresent(done -> window.notifications().sayWithUndo(done.sentence(), () -> undo(step)));
        window.navigator().reload();
    }

    private void undo(long step) {
        window.jobs().run(Sentence.of("people.undoing"), _ -> acts.history().undo(step), said -> {
            window.notifications().say(said);
            window.navigator().reload();
        });
    }

    private void load() {
        var wanted = window.program().program();
        wanted.ifPresent(at -> window.jobs()
                .run(Sentence.of("people.loading"), progress -> LoadedPeople.read(reads, at.id(), progress), read -> {
                    forgetOtherProgram(at.id());
                    show(read);
                }));
    }

    private void forgetOtherProgram(long current) {
        if (program.isPresent() && program.getAsLong() != current) {
            beside.set(new Beside.Nobody());
        }
        program = OptionalLong.of(current);
    }

    private void show(LoadedPeople read) {
        loaded.set(Optional.of(read));
        var still = beside.get().chosen().stream()
                .flatMap(row -> read.find(row.id()).stream())
                .toList();
        choose(still);
        toOpen.ifPresent(this::open);
        toOpen = OptionalLong.empty();
    }

    private void open(long participant) {
        people().find(participant).ifPresent(row -> choose(List.of(row)));
    }
}
