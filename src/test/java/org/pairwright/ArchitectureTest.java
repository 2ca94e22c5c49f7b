package org.pairwright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. No exceptions list: where the house is in the way, the house is changed. */
class ArchitectureTest {
    private static final String HOUSE = "org.pairwright";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final List<String> WITHOUT_A_WINDOW = List.of(
            "program",
            "task",
            "text",
            "spreadsheet",
            "sealing",
            "storage",
            "desk",
            "intake",
            "enrolment",
            "matching",
            "pairing",
            "following",
            "care",
            "document",
            "insight",
            "charts",
            "reporting");

    static Stream<Arguments> rooms() {
        return Stream.of(
                room("text"),
                room("sealing"),
                room("task", "text"),
                room("program", "text"),
                room("spreadsheet", "task", "text"),
                room("matching", "program", "task", "text"),
                room("insight", "program", "task", "text"),
                room("storage", "program", "sealing", "task", "text"),
                room("desk", "program", "sealing", "storage", "spreadsheet", "task", "text"),
                room("charts", "program", "insight", "text"),
                room("intake", "program", "spreadsheet", "storage", "task", "text"),
                room("enrolment", "program", "storage", "task", "text"),
                room("pairing", "program", "matching", "insight", "storage", "task", "text"),
                room("following", "program", "matching", "insight", "storage", "task", "text"),
                room("care", "program", "sealing", "storage", "task", "text"),
                room("document", "spreadsheet", "task", "text"),
                room("reporting", WITHOUT_A_WINDOW.toArray(String[]::new)),
                room("command", WITHOUT_A_WINDOW.toArray(String[]::new)),
                room("ui", WITHOUT_A_WINDOW.toArray(String[]::new)));
    }

    @ParameterizedTest(name = "{0} knows only {1}")
    @MethodSource("rooms")
    void a_room_knows_only_the_rooms_it_needs(String room, List<String> mayKnow) {
        var known = Stream.concat(Stream.of(room), mayKnow.stream())
                .map(name -> HOUSE + "." + name + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(HOUSE + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOUSE + "..").or(resideInAnyPackage(known)))
                .because("every arrow goes forward, from the sheet to the report")
                .check(CLASSES);
    }

    @Test
    void there_are_no_cycles_between_rooms() {
        slices().matching(HOUSE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room can be read alone")
                .check(CLASSES);
    }

    @Test
    void javafx_is_only_in_the_ui_and_the_application() {
        noClasses()
                .that(not(resideInAnyPackage(HOUSE + ".ui.."))
                        .and(not(DescribedPredicate.describe(
                                "the application", named("PairwrightApp", "Wiring", "WindowWiring")))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("everything but the window works without one")
                .check(CLASSES);
    }

    @Test
    void matching_and_insight_are_pure() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + ".matching..", HOUSE + ".insight..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "org.jooq..")
                .because("same input, same result: no file, no database, no network")
                .check(CLASSES);
    }

    @Test
    void matching_and_insight_ask_no_clock_and_no_dice() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + ".matching..", HOUSE + ".insight..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "ask the clock or throw dice",
                        (JavaCall<?> call) -> Set.of("now", "currentTimeMillis", "nanoTime", "random")
                                .contains(call.getTarget().getName())))
                .because("today and the seed are given from outside")
                .check(CLASSES);
    }

    @Test
    void jooq_and_h2_are_only_in_storage() {
        onlyIn("storage", "org.jooq..", "org.h2..", "java.sql..");
    }

    @Test
    void spreadsheet_libraries_are_only_in_spreadsheet() {
        onlyIn("spreadsheet", "org.dhatim..", "de.siegmar..", "org.mozilla.universalchardet..");
        noClasses()
                .that(not(resideInAnyPackage(HOUSE + ".spreadsheet..", HOUSE + ".document..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..")
                .because("sheets and documents have a room each")
                .check(CLASSES);
    }

    @Test
    void charts_are_drawn_in_charts_and_shown_in_the_kit() {
        noClasses()
                .that(not(resideInAnyPackage(HOUSE + ".charts..", HOUSE + ".ui.kit..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree..")
                .because("one house theme")
                .check(CLASSES);
    }

    @Test
    void only_the_journal_writes_rows() {
        var writers = Set.of(
                "insert",
                "insertInto",
                "update",
                "delete",
                "deleteFrom",
                "mergeInto",
                "executeInsert",
                "executeUpdate",
                "executeDelete",
                "batchInsert",
                "batchUpdate",
                "batchDelete",
                "batchStore",
                "store",
                "refresh",
                "merge",
                "truncate");
        noClasses()
                .that(not(DescribedPredicate.describe("the journal", named("Journal"))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "write rows by jOOQ",
                        (JavaCall<?> call) ->
                                call.getTarget().getOwner().getPackageName().startsWith("org.jooq")
                                        && writers.contains(call.getTarget().getName())))
                .because("undo, history and the damage check rest on one writer")
                .check(CLASSES);
    }

    @Test
    void view_models_know_no_controls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
                .because("they are tested without a window")
                .check(CLASSES);
    }

    @Test
    void a_feature_of_the_window_knows_no_other_feature() {
        slices().matching(HOUSE + ".ui.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.<JavaClass>alwaysTrue(),
                        resideInAnyPackage(HOUSE + ".ui.shell..", HOUSE + ".ui.kit..", HOUSE + ".ui.background.."))
                .because("screens are reached by a destination, never by name")
                .check(CLASSES);
    }

    @Test
    void of_storage_a_screen_knows_only_the_stores() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + ".ui..", HOUSE + ".command..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOUSE + ".storage..")
                        .and(DescribedPredicate.describe(
                                "are no stores",
                                (JavaClass type) -> !type.getSimpleName().endsWith("Store")
                                        && !type.getName().contains("Store$"))))
                .because("screens read; the acts write")
                .check(CLASSES);
    }

    @Test
    void only_workers_make_threads() {
        noClasses()
                .that(not(DescribedPredicate.describe("Workers", named("Workers"))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "make threads",
                        (JavaCall<?> call) -> Set.of("java.lang.Thread", "java.util.concurrent.Executors")
                                        .contains(call.getTarget().getOwner().getFullName())
                                && (call.getTarget().getName().startsWith("new")
                                        || call.getTarget().getName().startsWith("of")
                                        || call.getTarget().getName().equals("start"))))
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .because("there is one place to see what runs beside the window")
                .check(CLASSES);
    }

    @Test
    void only_the_background_meets_the_fx_thread() {
        noClasses()
                .that(not(resideInAnyPackage(HOUSE + ".ui.background..")))
                .should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("threads and screens meet in one place")
                .check(CLASSES);
    }

    @Test
    void nobody_knows_a_network() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                        .or(DescribedPredicate.describe(
                                "are sockets or connections",
                                (JavaClass type) -> type.getName()
                                        .matches("java\\.net\\..*(Socket|Connection|InetAddress).*"
                                                + "|java\\.nio\\.channels\\..*(Socket|Datagram).*"))))
                .because("a desk has no network: nothing of it is sent anywhere")
                .check(CLASSES);
    }

    @Test
    void nobody_interrupts_a_thread() {
        noClasses()
                .should()
                .callMethod(Thread.class, "interrupt")
                .because("an interrupt closes the database file under every connection; cancel by flag")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Base)(\\$.*)?")
                .because("such words say nothing")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        var packages = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.getName().contains(".generated"))
                .filter(room -> !room.getClasses().isEmpty())
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName())
                .distinct()
                .toList();
        org.assertj.core.api.Assertions.assertThat(packages).isEmpty();
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("a library has one room")
                .check(CLASSES);
    }

    private static java.util.function.Predicate<JavaClass> named(String... names) {
        return type -> Arrays.stream(names).anyMatch(name -> type.getName().matches(".*\\." + name + "(\\$.*)?"));
    }

    private static Arguments room(String name, String... mayKnow) {
        return Arguments.of(name, List.of(mayKnow));
    }
}
