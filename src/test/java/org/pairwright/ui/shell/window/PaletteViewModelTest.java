package org.pairwright.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.program.history.StepKind;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.SearchSource;
import org.pairwright.ui.shell.window.PaletteViewModel.Line;

class PaletteViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final PaletteViewModel model = new PaletteViewModel(
            new Messages(Locale.UK, ZoneOffset.UTC),
            List.of(
                    new Names(StepKind.PEOPLE, List.of("Amara Okafor", "Ana Kovač"), List.of()),
                    new Names(StepKind.SETTING, List.of("Ask again"), List.of("Ask again"))));

    @Test
    void before_anything_is_typed_only_what_is_offered_stands_there() {
        assertThat(words()).containsExactly("Setting", "Ask again");
        assertThat(model.chosenProperty().get()).isEqualTo(1);
    }

    @Test
    void findings_stand_under_the_heading_of_their_kind() {
        model.typedProperty().set("A");
        assertThat(words()).containsExactly("People", "Amara Okafor", "Ana Kovač", "Setting", "Ask again");
    }

    @Test
    void up_and_down_skip_headings_and_stop_at_the_ends() {
        model.typedProperty().set("A");
        model.up();
        assertThat(model.chosenProperty().get()).isEqualTo(1);
        model.down();
        model.down();
        assertThat(model.chosenProperty().get()).isEqualTo(4);
        model.down();
        assertThat(model.chosenProperty().get()).isEqualTo(4);
    }

    @Test
    void enter_opens_the_chosen_one() {
        model.typedProperty().set("An");
        model.finding().orElseThrow().open().run();
        assertThat(opened).containsExactly("Ana Kovač");
    }

    @Test
    void where_nothing_is_found_nothing_is_chosen() {
        model.typedProperty().set("zzz");
        assertThat(words()).isEmpty();
        assertThat(model.finding()).isEmpty();
        model.down();
        assertThat(model.finding()).isEmpty();
    }

    private List<String> words() {
        return model.lines().stream()
                .map(line -> switch (line) {
                    case Line.Heading heading -> heading.words();
                    case Line.Finding finding -> finding.found().name();
                })
                .toList();
    }

    private final class Names implements SearchSource {
        private final StepKind kind;
        private final List<String> names;
        private final List<String> offered;

        private Names(StepKind kind, List<String> names, List<String> offered) {
            this.kind = kind;
            this.names = names;
            this.offered = offered;
        }

        @Override
        public Sentence heading() {
            return Sentence.of(kind);
        }

        @Override
        public List<Found> find(String words, int most) {
            return found(names.stream().filter(name -> name.startsWith(words)).limit(most));
        }

        @Override
        public List<Found> offered() {
            return found(offered.stream());
        }

        private List<Found> found(Stream<String> some) {
            return some.map(name -> new Found(name, "", () -> opened.add(name))).toList();
        }
    }
}
