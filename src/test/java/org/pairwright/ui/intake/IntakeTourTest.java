package org.pairwright.ui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.journey.Tour;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.background.Work;
import org.pairwright.ui.intake.flow.Step;
import org.pairwright.ui.kit.table.DataTable;

/** Draws an import at every step, from nothing to 5,000 rows, with problems, in other scripts, to be looked at. */
@Tag("tour")
class IntakeTourTest {
    private static final String FEW = """
            Name,Email,Role,Site,Capacity,Hobby
            Amara Okafor,amara@example.org,Mentee,New York,,Chess
            Kenji Watanabe,kenji@example.org,Mentor,NYC,2,Go
            Liam O’Connell,liam@example.org,Mentor,New York,lots,Rugby
            Sofía Marín,sofia@example.org,Mentor,Madrid,1,Painting
            Maximiliana Anastasia Konstantina Papadopoulou-Featherstonehaugh,maxi@example.org,Mentee,New Yrok,,Opera
            """;

    @TempDir
    private Path folder;

    @Test
    void nothing_and_five() throws IOException {
        try (var stage = stage("nothing")) {
            draw(stage, "intake-nothing", 1000, 700);
        }
        try (var stage = stage("few")) {
            stage.open("signups-spring.csv", FEW);
            everyStep(stage, "intake-five", 1000, 700);
            stage.takeIn();
            draw(stage, "intake-done", 1000, 700);
        }
    }

    @Test
    void perhaps_the_same_person() throws IOException {
        try (var stage = stage("same")) {
            stage.open("spring.csv", FEW.replace("lots", "3"));
            stage.takeIn();
            stage.open("autumn.csv", """
                    Name,Email,Role,Site,Capacity,Department
                    Amara Okafor,amara.okafor@example.org,Mentee,New York,,Finance
                    Watanabe Kenji,k.watanabe@example.org,Mentor,NYC,3,Sales
                    Liam O’Connell,liam@example.org,Both,New York,2,Legal
                    Priya Raman,priya@example.org,Mentee,Madrid,,Legal
                    Sofía Marín,sofia@example.org,Mentor,Madrid,1,
                    """);
            everyStep(stage, "intake-same", 1000, 700);
        }
    }

    @Test
    void clean() throws IOException {
        try (var stage = stage("clean")) {
            stage.open("leadership-2026.csv", people(402, row -> person(row) + ",New York"));
            draw(stage, "intake-clean", 1000, 700);
            draw(stage, "intake-clean-wide", 1600, 1000);
        }
    }

    @Test
    void five_thousand() throws IOException {
        try (var stage = stage("many")) {
            stage.open("everybody.csv", people(5000, row -> person(row) + ",Site " + row % 40));
            everyStep(stage, "intake-5000", 1600, 1000);
        }
    }

    @Test
    void three_hundred_problems() throws IOException {
        try (var stage = stage("problems")) {
            stage.open(
                    "wrong.csv",
                    people(
                            400,
                            row -> row % 4 != 0
                                    ? (row % 7 == 0 ? person(row).replace("Mentor", "Buddy") : person(row)) + ",Oslo"
                                    : "Person " + row + ",person" + row + "(at)example.org,Trainer " + row % 3
                                            + ",many,Oslo"));
            stage.model.go(Step.PROBLEMS);
            draw(stage, "intake-300-problems", 1000, 700);
            draw(stage, "intake-300-problems-wide", 1600, 1000);
        }
    }

    @Test
    void other_scripts() throws IOException {
        try (var stage = stage("japanese")) {
            stage.open("参加者.csv", """
                    氏名,メールアドレス,役割,部署,希望するスキル
                    渡辺 健二,kenji@example.jp,メンター,財務部,交渉
                    佐藤 花子,hanako@example.jp,メンティー,営業部,予算管理
                    鈴木 一郎,ichiro@example.jp,メンター,営業部,英語
                    """);
            everyStep(stage, "intake-japanese", 1000, 700);
        }
        try (var stage = stage("arabic")) {
            stage.open("المشاركون.csv", """
                    الاسم,البريد الإلكتروني,الدور,القسم
                    فاطمة الزهراء,fatima@example.org,مرشد,المالية
                    أحمد منصور,ahmad@example.org,متدرب,المبيعات
                    ليلى حداد,laila@example.org,مرشد,المبيعات
                    """);
            everyStep(stage, "intake-arabic", 1000, 700);
        }
    }

    @Test
    void long_headers_and_many_columns() throws IOException {
        try (var stage = stage("long")) {
            stage.open("form.csv", """
                    Timestamp,What is your full name (as it stands in the directory)?,Your work e-mail address,Private e-mail,Are you signing up as a mentor or a mentee?,If you are signing up as a MENTOR: which topics could you help with? (tick all that apply),Date of birth
                    2026-01-03,Amara Okafor,amara@example.org,amara@home.example,Mentee,,1990-04-03
                    2026-01-04,Kenji Watanabe,kenji@example.org,kenji@home.example,Mentor,"Negotiation, Budgeting",1980-04-03
                    """);
            everyStep(stage, "intake-form", 1000, 700);
            stage.model.go(Step.COLUMNS);
            draw(stage, "intake-form-column", 1000, 700, scene -> choose(scene, 6));
        }
        try (var stage = stage("wide")) {
            var headers = IntStream.range(0, 990).mapToObj(n -> "Question " + n).collect(Collectors.joining(","));
            var answers = IntStream.range(0, 990).mapToObj(n -> "Answer " + n).collect(Collectors.joining(","));
            stage.open(
                    "wide.csv",
                    "Name,Email,Role," + headers + "\n" + "Amara Okafor,amara@example.org,Mentee," + answers);
            stage.model.go(Step.SHEETS);
            draw(stage, "intake-1000-columns", 1600, 1000);
            stage.model.go(Step.COLUMNS);
            draw(stage, "intake-1000-columns-said", 1600, 1000);
        }
    }

    @Test
    void what_cannot_be_read() throws IOException {
        try (var stage = stage("errors")) {
            var broken = Files.write(stage.folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
            var page = stage.file("page.xls", "<html><body><table><tr><td>Name</td></tr></table></body></html>");
            var nobody = stage.file("notes.csv", "Remember the milk\nand the bread\n");
            stage.model.arrive(List.of(stage.file("signups.csv", FEW), broken, page, nobody));
            stage.model.go(Step.FILES);
            draw(stage, "intake-unread", 1000, 700);
        }
    }

    @Test
    void working() throws IOException {
        try (var stage = new IntakeStage(Files.createDirectory(folder.resolve("working")), new EndlessJobs())) {
            stage.open("signups.csv", FEW);
            draw(stage, "intake-reading", 1000, 700);
        }
    }

    private IntakeStage stage(String name) throws IOException {
        return new IntakeStage(Files.createDirectory(folder.resolve(name)));
    }

    private static final List<String> FIRST = List.of(
            "Amara", "Kenji", "Liam", "Sofía", "Ngozi", "Pavel", "Ingrid", "Omar", "Yuki", "Chiara", "Tariq", "Marta",
            "Bo");
    private static final List<String> LAST = List.of(
            "Okafor",
            "Watanabe",
            "O’Connell",
            "Marín",
            "Adeyemi",
            "Dvořák",
            "Lindqvist",
            "Haddad",
            "Rossi",
            "Kowalska",
            "Nguyen",
            "Silva",
            "Brandt",
            "Achterberg",
            "Mbeki",
            "Zielinski",
            "Fontaine");

    private static String person(int row) {
        return FIRST.get(row % FIRST.size()) + " " + LAST.get(row % LAST.size()) + ",person" + row + "@example.org,"
                + (row % 2 == 0 ? "Mentor" : "Mentee") + ",2";
    }

    private static String people(int many, java.util.function.IntFunction<String> row) {
        return "Name,Email,Role,Capacity,Site\n"
                + IntStream.range(1, many + 1).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private static void everyStep(IntakeStage stage, String name, double width, double height) {
        for (var step : Step.values()) {
            stage.model.go(step);
            draw(
                    stage,
                    name + "-" + (List.of(Step.values()).indexOf(step) + 1)
                            + step.name().toLowerCase(java.util.Locale.ROOT),
                    width,
                    height);
        }
    }

    private static void draw(IntakeStage stage, String name, double width, double height) {
        draw(stage, name, width, height, _ -> {});
    }

    private static void draw(IntakeStage stage, String name, double width, double height, Consumer<Scene> then) {
        Tour.picture(
                name,
                width,
                height,
                (_, wide, high) -> {
                    var screen = new IntakeScreen(IntakeStage.MESSAGES, stage.model);
                    screen.node().getStyleClass().addAll("window", "content");
                    return new Scene((Parent) screen.node(), wide, high);
                },
                then);
    }

    private static void choose(Scene scene, int row) {
        var table = (DataTable<?>) scene.getRoot().lookup(".data-table");
        table.view().getSelectionModel().clearAndSelect(row);
    }

    /** Reading that does not get any further. */
    private static final class EndlessJobs implements Jobs {
        private final ReadOnlyObjectWrapper<Optional<RunningJob>> shown = new ReadOnlyObjectWrapper<>(Optional.of(
                new RunningJob(Sentence.of("intakescreen.reading"), Sentence.of("intakescreen.reading"), 1, 3, false)));

        @Override
        public <T> void run(Sentence title, Work<T> work, Consumer<? super T> done, Runnable cancelled) {
            // Never done.
        }

        @Override
        public void cancel() {
            shown.set(Optional.empty());
        }

        @Override
        public ReadOnlyObjectProperty<Optional<RunningJob>> shownProperty() {
            return shown.getReadOnlyProperty();
        }
    }
}
