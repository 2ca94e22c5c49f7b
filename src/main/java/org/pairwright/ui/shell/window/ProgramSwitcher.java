package org.pairwright.ui.shell.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.WindowActs;

/** The name of the program at hand, and the way to another one. */
final class ProgramSwitcher extends MenuButton {
    private static final double WIDEST = 320;

    private final Messages messages;
    private final CurrentProgram programs;
    private final WindowActs acts;

    ProgramSwitcher(Messages messages, CurrentProgram programs, WindowActs acts) {
        this.messages = messages;
        this.programs = programs;
        this.acts = acts;
        getStyleClass().addAll("flat", "program-switcher");
        setMnemonicParsing(false);
        setMaxWidth(WIDEST);
        programs.programProperty().subscribe(program -> {
            var name = program.map(Program::name).orElseGet(() -> messages.say("shell.program.none"));
            setText(name);
            setAccessibleText(messages.say("shell.program.at", name));
        });
        getItems().setAll(startItem());
        setOnShowing(_ -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>(
                programs.programs().stream().map(this::item).toList());
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(startItem());
        if (programs.programs().stream().anyMatch(Program::sample)) {
            items.add(act("shell.program.removeSample", Feather.TRASH_2, acts::removeSample));
        }
        return items;
    }

    private MenuItem item(Program program) {
        var item = new CheckMenuItem(program.name());
        item.setMnemonicParsing(false);
        item.setSelected(programs.program().filter(program::equals).isPresent());
        item.setOnAction(_ -> programs.choose(program.id()));
        return item;
    }

    private MenuItem startItem() {
        return act("shell.program.start", Feather.PLUS, acts::startProgram);
    }

    private MenuItem act(String key, Feather icon, Runnable act) {
        var item = new MenuItem(messages.say(key), Icons.of(icon));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
