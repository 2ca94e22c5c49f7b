package org.pairwright.ui.people;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.Crowd;
import org.pairwright.program.people.Status;
import org.pairwright.ui.background.WorkerJobs;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PeopleFilter;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * For how long at most the window stands still while 20,000 people are shown, scrolled, searched, filtered and sorted.
 * Prints; asserts nothing about time.
 */
class PeopleTableBenchmark {
    private static final int PEOPLE = 20_000;
    private static final int RUNS = 3;
    private static final int FRAME = 16;
    private static final int KEY = 80;

    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().unstarted(work));
    private final AtomicLong longest = new AtomicLong();
    private final Map<String, List<Double>> stalls = new LinkedHashMap<>();

    @Test
    void twenty_thousand_people() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        var beating = pulse.scheduleAtFixedRate(this::beat, 0, 2, TimeUnit.MILLISECONDS);
        try (var desk =
                new PeopleStage(Files.createTempDirectory("people"), new WorkerJobs(Throwable::printStackTrace))) {
            new Crowd(desk.desk, desk.program, PEOPLE).gather(PEOPLE);
            for (int run = 0; run < RUNS; run++) {
                run(desk);
            }
        } finally {
            beating.cancel(false);
            pulse.shutdown();
        }
        System.out.println("20,000 people, longest stall of the window's thread in ms, run by run");
        stalls.forEach((act, took) -> System.out.printf(
                Locale.ROOT, "%-44s %8.0f %8.0f %8.0f%n", act, took.get(0), took.get(1), took.get(2)));
    }

    private void run(PeopleStage desk) throws TimeoutException {
        var window = on(() -> {
            Application.setUserAgentStylesheet("/org/pairwright/ui/light.css");
            var opened = new Stage();
            opened.setScene(new Scene(new StackPane(desk.screen().node()), 1366, 768));
            opened.show();
            return opened;
        });
        TableView<?> table = (TableView<?>) window.getScene().lookup(".data-table-view");
        var search = (TextField) window.getScene().lookup(".search-field");
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        measured("read and show", 1, 4_000, _ -> desk.navigator.navigate(all()));
        measured("scroll by 97 rows, 200 times", 200, FRAME, step -> table.scrollTo(step * 97));
        measured("scroll by a row, 200 times", 200, FRAME, table::scrollTo);
        for (var word : List.of("amara", "okafor nairobi", "finance budgeting")) {
            measured("type \"" + word + "\"", word.length(), KEY, step -> search.setText(word.substring(0, step + 1)));
        }
        measured(
                "delete it letter by letter",
                17,
                KEY,
                step -> search.setText("finance budgeting".substring(0, 16 - step)));
        measured(
                "come with a filter and take it away",
                4,
                1_500,
                step -> desk.navigator.navigate(step % 2 == 0 ? waiting() : all()));
        measured("sort by each column", table.getColumns().size(), 400, step -> sort(table, step));
        on(() -> {
            table.getSortOrder().clear();
            window.close();
            return window;
        });
    }

    private static <T> void sort(TableView<T> table, int column) {
        TableColumn<T, ?> by = table.getColumns().get(column);
        table.getSortOrder().setAll(List.of(by));
    }

    private static Destination all() {
        return new Destination.PeopleList(PeopleFilter.ALL);
    }

    private static Destination waiting() {
        return new Destination.PeopleList(new PeopleFilter.WithStatus(Status.WAITING));
    }

    private void measured(String act, int steps, int pause, java.util.function.IntConsumer step)
            throws TimeoutException {
        longest.set(0);
        for (int i = 0; i < steps; i++) {
            int at = i;
            on(() -> {
                step.accept(at);
                return at;
            });
            WaitForAsyncUtils.sleep(pause, TimeUnit.MILLISECONDS);
        }
        stalls.computeIfAbsent(act, _ -> new ArrayList<>()).add(longest.get() / 1e6);
    }

    /** Asks the window's thread for a sign and keeps how long it took at most. */
    private void beat() {
        long asked = System.nanoTime();
        Platform.runLater(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
    }

    private static <T> T on(java.util.concurrent.Callable<T> act) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(act));
    }
}
