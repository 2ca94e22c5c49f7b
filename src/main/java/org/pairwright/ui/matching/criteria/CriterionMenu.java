package org.pairwright.ui.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.fields.AskedOf;
import org.pairwright.text.Messages;

/** What else can be done with a criterion: which fields it reads, where it stands, away with it. */
final class CriterionMenu {
    private final Messages messages;
    private final CriteriaViewModel model;
    private final CriterionLine line;

    CriterionMenu(Messages messages, CriteriaViewModel model, CriterionLine line) {
        this.messages = messages;
        this.model = model;
        this.line = line;
    }

    List<MenuItem> items() {
        var criterion = line.criterion();
        var items = new ArrayList<MenuItem>();
        fields(
                items,
                "matchingscreen.field.mentee",
                AskedOf.MENTEE,
                criterion.menteeField(),
                field -> model.read(line, field, criterion.mentorField()));
        fields(
                items,
                "matchingscreen.field.mentor",
                AskedOf.MENTOR,
                criterion.mentorField(),
                field -> model.read(line, criterion.menteeField(), field));
        if (criterion.comparison() instanceof Comparison.Covers(var second)) {
            second(items, second);
        }
        items.add(item("matchingscreen.up", () -> model.move(line, -1)));
        items.add(item("matchingscreen.down", () -> model.move(line, 1)));
        items.add(item("matchingscreen.remove", () -> model.remove(line)));
        return items;
    }

    private void fields(List<MenuItem> items, String title, AskedOf side, String now, Consumer<String> chosen) {
        var names = model.fields().fitting(line.criterion().comparison(), side);
        if (names.size() > 1) {
            var menu = new Menu(messages.say(title));
            names.forEach(name -> menu.getItems()
                    .add(choice(messages.say(model.field(name)), name.equals(now), () -> chosen.accept(name))));
            items.add(menu);
        }
    }

    private void second(List<MenuItem> items, String now) {
        var names = model.fields().furtherWishes();
        if (!names.isEmpty()) {
            var menu = new Menu(messages.say("matchingscreen.field.second"));
            menu.getItems()
                    .add(choice(
                            messages.say("matchingscreen.field.none"),
                            now.isEmpty(),
                            () -> model.compare(line, new Comparison.Covers())));
            names.forEach(name -> menu.getItems()
                    .add(choice(
                            messages.say(model.field(name)),
                            name.equals(now),
                            () -> model.compare(line, new Comparison.Covers(name)))));
            items.add(menu);
        }
    }

    private static MenuItem choice(String words, boolean chosen, Runnable act) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(messages.say(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
