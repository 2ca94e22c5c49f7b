package org.pairwright.ui.intake.sheets;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.pairwright.spreadsheet.TextReading;
import org.pairwright.text.Messages;

/** How a text file was read: its character set and what parts its cells. Both can be changed; the preview follows. */
final class TextChoices extends FlowPane {
    private final Messages messages;
    private final ComboBox<Charset> charset = new ComboBox<>();
    private final ComboBox<Character> delimiter = new ComboBox<>();
    private final Label charsetFrom = new Label();
    private final Label delimiterFrom = new Label();
    private boolean showing;

    TextChoices(Messages messages, Consumer<Charset> readAs, Consumer<Character> partedBy) {
        this.messages = messages;
        getStyleClass().add("text-choices");
        setAlignment(Pos.CENTER_LEFT);
        charset.setConverter(words(this::charsetWords));
        charset.getItems().setAll(TextReading.CHARSETS);
        delimiter.setConverter(words(this::delimiterWords));
        delimiter.getItems().setAll(TextReading.DELIMITERS);
        charset.setOnAction(_ -> changed(charset, readAs));
        delimiter.setOnAction(_ -> changed(delimiter, partedBy));
        getChildren()
                .addAll(
                        choice("intakescreen.sheets.charset", charset, charsetFrom),
                        choice("intakescreen.sheets.delimiter", delimiter, delimiterFrom));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(TextReading reading) {
        showing = true;
        offer(charset, TextReading.CHARSETS, reading.charset());
        offer(delimiter, TextReading.DELIMITERS, reading.delimiter());
        charsetFrom.setText(from(reading.charsetFrom()));
        delimiterFrom.setText(from(reading.delimiterFrom()));
        showing = false;
        setVisible(true);
    }

    private static <T> void offer(ComboBox<T> box, List<T> usual, T now) {
        if (!usual.contains(now) && !box.getItems().contains(now)) {
            box.getItems().addFirst(now);
        }
        box.setValue(now);
    }

    private <T> void changed(ComboBox<T> box, Consumer<T> said) {
        if (!showing && box.getValue() != null) {
            said.accept(box.getValue());
        }
    }

    private HBox choice(String key, ComboBox<?> box, Label from) {
        var name = new Label(words(key));
        name.setLabelFor(box);
        from.getStyleClass().add("text-quiet");
        box.setAccessibleText(words(key));
        var choice = new HBox(name, box, from);
        choice.getStyleClass().add("text-choice");
        choice.setAlignment(Pos.CENTER_LEFT);
        return choice;
    }

    private String words(String key) {
        return messages.say(key);
    }

    private String from(TextReading.From from) {
        return switch (from) {
            case OPTIONS -> messages.say("intakescreen.sheets.fromYou");
            case FILE -> messages.say("intakescreen.sheets.fromFile");
            case GUESS -> messages.say("intakescreen.sheets.fromGuess");
        };
    }

    private String charsetWords(Charset one) {
        return switch (one.name().toLowerCase(Locale.ROOT)) {
            case "utf-8" -> messages.say("intakescreen.charset.utf8");
            case "windows-1252" -> messages.say("intakescreen.charset.western");
            case "windows-1250" -> messages.say("intakescreen.charset.central");
            case "shift_jis", "windows-31j", "euc-jp" -> messages.say("intakescreen.charset.japanese", one.name());
            case "gb18030", "big5" -> messages.say("intakescreen.charset.chinese", one.name());
            case "euc-kr" -> messages.say("intakescreen.charset.korean", one.name());
            case "windows-1251" -> messages.say("intakescreen.charset.cyrillic", one.name());
            case "windows-1253" -> messages.say("intakescreen.charset.greek", one.name());
            case "windows-1254" -> messages.say("intakescreen.charset.turkish", one.name());
            case "windows-1255" -> messages.say("intakescreen.charset.hebrew", one.name());
            case "windows-1256" -> messages.say("intakescreen.charset.arabic", one.name());
            case "x-macroman" -> messages.say("intakescreen.charset.mac");
            case "ibm850" -> messages.say("intakescreen.charset.dos");
            default -> one.displayName();
        };
    }

    private String delimiterWords(Character one) {
        return switch (one) {
            case ',' -> messages.say("intakescreen.delimiter.comma");
            case ';' -> messages.say("intakescreen.delimiter.semicolon");
            case '\t' -> messages.say("intakescreen.delimiter.tab");
            case '|' -> messages.say("intakescreen.delimiter.bar");
            default -> String.valueOf(one);
        };
    }

    private static <T> StringConverter<T> words(Function<T, String> wording) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : wording.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
