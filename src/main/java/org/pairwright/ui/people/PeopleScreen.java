package org.pairwright.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.DetailPane;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.ScreenHeader;
import org.pairwright.ui.kit.SkeletonPane;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.kit.table.FilterMenu;
import org.pairwright.ui.people.care.RemovalDialog;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PeopleFilter;
import org.pairwright.ui.shell.Screen;

/** Everybody in the program in a table, and beside it whoever is chosen, read or edited in place. */
public final class PeopleScreen implements Screen {
    private static final int SKELETON = 12;

    private final Messages messages;
    private final PeopleViewModel model;
    private final DataTable<PersonRow> table;
    private final DetailPane detail;
    private final ScreenHeader header;
    private final Button importQuietly;
    private final Button addPrimary;
    private final Button addQuietly;
    private final HBox node;
    private Optional<PersonForm> form = Optional.empty();
    private boolean showing;

    public PeopleScreen(Messages messages, PeopleViewModel model) {
        this.messages = messages;
        this.model = model;
        header = new ScreenHeader(messages.say("people.title"));
        importQuietly = header.addQuiet(messages.say("people.import"), model::importSheet);
        addQuietly = header.addQuiet(messages.say("people.add"), model::addSomebody);
        addPrimary = header.addPrimary(messages.say("people.add"), model::addSomebody);
        table = table();
        detail = new DetailPane(messages.say("people.close"));
        detail.setOnClosed(this::closed);
        node = new HBox(list(), detail);
        RemovalDialog.over(messages, model.care());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(this::show));
        model.filterProperty().subscribe(this::narrow);
        model.besideProperty().subscribe(this::showBeside);
        model.problemsProperty().subscribe(problems -> form.ifPresent(open -> open.show(problems)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Destination destination) {
        model.arrive(destination);
    }

    @Override
    public void find() {
        table.find();
    }

    @Override
    public void create() {
        model.addSomebody();
    }

    @Override
    public boolean escape() {
        return detail.close();
    }

    private VBox list() {
        var content = new StackPane(table, new SkeletonPane(SKELETON));
        model.loadedProperty().subscribe(loaded -> {
            table.setVisible(loaded.isPresent());
            content.getChildren().getLast().setVisible(loaded.isEmpty());
        });
        VBox.setVgrow(content, Priority.ALWAYS);
        var list = new VBox(header, content);
        list.getStyleClass().add("screen");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    private DataTable<PersonRow> table() {
        var made = new DataTable<>(messages, messages.say("people.find"), new PeopleColumns(messages).all());
        made.setSameness(PersonRow::id);
        made.setSearched(PersonRow::searched);
        made.addFilter(new FilterMenu<>(
                messages, messages.say("people.column.role"), row -> messages.word(row.role()), words(Role.values())));
        made.addFilter(new FilterMenu<>(
                messages,
                messages.say("people.column.status"),
                row -> messages.word(row.status()),
                words(Status.values())));
        made.addFilter(new FilterMenu<>(
                messages,
                messages.say("people.column.site"),
                row -> row.person().workplace().site(),
                List.of()));
        made.setOnOpen(row -> model.choose(List.of(row)));
        made.setEmptyState(emptyState());
        made.chosen().addListener((ListChangeListener<PersonRow>) _ -> chosen());
        made.view().focusedProperty().subscribe(focused -> {
            if (focused) {
                chosen();
            }
        });
        return made;
    }

    private EmptyState emptyState() {
        var empty = new EmptyState(Feather.USERS, messages.say("people.empty"));
        empty.getChildren().add(Buttons.primary(messages.say("people.import"), model::importSheet));
        return empty;
    }

    private List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(messages::word).toList();
    }

    private void chosen() {
        // While she searches, whoever she reads stays, also where the search hides the row.
        if (!showing && !table.search().isFocused()) {
            model.choose(List.copyOf(table.chosen()));
        }
    }

    private void show(LoadedPeople people) {
        boolean empty = people.rows().isEmpty();
        header.subtitleProperty().set(empty ? "" : messages.say(people.counts()));
        for (var whenThereAreSome : List.of(importQuietly, addPrimary)) {
            whenThereAreSome.setVisible(!empty);
            whenThereAreSome.setManaged(!empty);
        }
        addQuietly.setVisible(empty);
        addQuietly.setManaged(empty);
        unheard(() -> table.show(people.rows()));
        if (model.filterProperty().get() instanceof PeopleFilter.Unplaced unplaced) {
            // Only this one depends on what was read.
            narrow(unplaced);
        }
    }

    private void narrow(PeopleFilter filter) {
        if (filter instanceof PeopleFilter.All) {
            table.widen();
        } else {
            table.narrow(new Chip<>(messages.say(filter.sentence()), model.keeps(filter)), model::showAll);
        }
    }

    private void showBeside(Beside beside) {
        if (form.isPresent()) {
            unheard(table.view()::requestFocus);
        }
        form = Optional.empty();
        onePrimary(beside instanceof Beside.Form);
        switch (beside) {
            case Beside.Nobody _ -> unheard(detail::close);
            case Beside.One one -> showOne(one.row());
            case Beside.Many many ->
                detail.open(
                        messages.say("people.many.title", many.rows().size()),
                        new ManyCard(messages, model, many.rows()));
            case Beside.Form open -> showForm(open);
        }
    }

    /** While a form is open, its button to save is the one filled button. */
    private void onePrimary(boolean inTheForm) {
        addPrimary.getStyleClass().remove("accent");
        if (!inTheForm) {
            addPrimary.getStyleClass().add("accent");
        }
    }

    private void showOne(PersonRow row) {
        detail.open(row.name(), new PersonCard(messages, model, row, people()));
        if (!table.chosen().contains(row)) {
            unheard(() -> table.choose(row.id()));
        }
    }

    private void showForm(Beside.Form open) {
        var made = new PersonForm(messages, model, open, people());
        form = Optional.of(made);
        detail.open(
                open.known()
                        .map(row -> messages.say("people.form.edit", row.name()))
                        .orElseGet(() -> messages.say("people.form.add")),
                made);
        made.begin();
    }

    private LoadedPeople people() {
        return model.loadedProperty().get().orElse(LoadedPeople.NONE);
    }

    /** Esc or the cross: out of a form first, then away from the person. */
    private void closed() {
        if (showing) {
            return;
        }
        form.ifPresentOrElse(open -> model.cancel(open.draft()), () -> {
            unheard(table.view().getSelectionModel()::clearSelection);
            model.close();
        });
        unheard(table.view()::requestFocus);
    }

    /** Does something to the table or the pane that she did not do herself. */
    private void unheard(Runnable act) {
        boolean before = showing;
        showing = true;
        act.run();
        showing = before;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.F2) {
            model.edit();
            key.consume();
        }
    }
}
