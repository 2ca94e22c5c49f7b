package org.pairwright.ui.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;

/** What happened to a pair, newest first: sessions and events. Long lives show their latest part until she asks for all. */
final class Timeline extends VBox {
    private static final int AT_FIRST = 12;

    private final Messages messages;
    private final PairViewModel model;
    private final PairRow row;
    private final Optional<Node> form;

    /** One thing that happened, and on which day. */
    private record Entry(LocalDate on, Node node) {}

    /** @param form in place of the session that is being changed, where one is */
    Timeline(Messages messages, PairViewModel model, PairRow row, Optional<Node> form) {
        this.messages = messages;
        this.model = model;
        this.row = row;
        this.form = form;
        getStyleClass().add("pair-section");
        var head = new Label(messages.say("pairs.timeline"));
        head.getStyleClass().add("section-title");
        getChildren().add(head);
        var entries = entries();
        entries.stream().limit(AT_FIRST).map(Entry::node).forEach(getChildren()::add);
        if (entries.size() > AT_FIRST) {
            addRest(entries.subList(AT_FIRST, entries.size()));
        }
    }

    private void addRest(List<Entry> rest) {
        var all = Buttons.link(messages.say("pairs.timeline.all", rest.size()), () -> {
            getChildren().removeLast();
            rest.stream().map(Entry::node).forEach(getChildren()::add);
        });
        all.getStyleClass().add("pair-link");
        getChildren().add(new HBox(all));
    }

    /** Of one day the later one first: what the events led to stands above what came before. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        row.life().sessions().reversed().forEach(session -> entries.add(new Entry(session.on(), session(session))));
        row.life().events().reversed().forEach(event -> entries.add(new Entry(event.on(), event(event))));
        entries.add(new Entry(
                row.life().pair().confirmedOn(),
                entry(
                        Feather.LINK,
                        messages.say("pairs.timeline.confirmed"),
                        row.life().pair().confirmedOn(),
                        "")));
        entries.sort(Comparator.comparing(Entry::on).reversed());
        return entries;
    }

    private Node event(PairEvent event) {
        return entry(icon(event.kind()), messages.word(event.kind()), event.on(), event.reason());
    }

    private Node session(Session session) {
        if (form.isPresent()
                && model.formProperty().get().orElseThrow() instanceof PairForm.ChangedSession changing
                && changing.before().id() == session.id()) {
            return form.get();
        }
        var line = entry(
                session.tookPlace() ? Feather.MESSAGE_CIRCLE : Feather.SLASH,
                heading(session),
                session.on(),
                details(session));
        line.getChildren().add(menu(session));
        return line;
    }

    private String heading(Session session) {
        if (!session.tookPlace()) {
            return switch (session.missedBy()) {
                case MENTEE -> messages.say("pairs.timeline.missedByMentee", row.menteeName());
                case MENTOR -> messages.say("pairs.timeline.missedByMentor", row.mentorName());
                case BOTH, NOBODY -> messages.say("pairs.timeline.missedByBoth");
            };
        }
        return session.topic().isEmpty() ? messages.say("pairs.timeline.session") : session.topic();
    }

    private String details(Session session) {
        var minutes = session.minutes().isPresent()
                ? messages.say("pairs.minutes", session.minutes().getAsInt())
                : "";
        var topic = session.tookPlace() ? "" : session.topic();
        var next = session.next()
                .map(day -> messages.say("pairs.timeline.next", day))
                .orElse("");
        return Stream.of(minutes, messages.word(session.channel()), topic, next)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private MenuButton menu(Session session) {
        var menu = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(messages.say("pairs.session.menu"));
        menu.setTooltip(new Tooltip(messages.say("pairs.session.menu")));
        var change = new MenuItem(messages.say("pairs.session.change"));
        change.setOnAction(_ -> model.write(new PairForm.ChangedSession(session)));
        var remove = new MenuItem(messages.say("pairs.session.remove"));
        remove.setOnAction(_ -> model.remove(session));
        menu.getItems().addAll(change, remove);
        return menu;
    }

    private HBox entry(Feather icon, String heading, LocalDate on, String details) {
        var title = new Label(heading);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var day = new Label(messages.say("pairs.timeline.day", on, messages.say(Ago.of(on, row.today()))));
        day.getStyleClass().add("entry-detail");
        var words = new VBox(title, day);
        if (!details.isEmpty()) {
            var more = new Label(details);
            more.getStyleClass().add("entry-detail");
            more.setWrapText(true);
            more.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(more);
        }
        words.getStyleClass().add("entry-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var entry = new HBox(Icons.of(icon, "entry-icon"), words);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Feather icon(PairEvent.Kind kind) {
        return switch (kind) {
            case INVITED -> Feather.MAIL;
            case ACCEPTED -> Feather.USER_CHECK;
            case DECLINED -> Feather.USER_X;
            case STARTED, RESUMED, REOPENED -> Feather.PLAY;
            case PAUSED -> Feather.PAUSE;
            case EXTENDED -> Feather.CALENDAR;
            case COMPLETED -> Feather.CHECK_CIRCLE;
            case ENDED -> Feather.FLAG;
        };
    }
}
