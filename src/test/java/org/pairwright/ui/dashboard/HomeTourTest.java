package org.pairwright.ui.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.ui.shell.Destination;
import org.testfx.framework.junit5.ApplicationTest;

/** Draws the home screen with nobody, five and many people, light and dark, small and large, to be looked at. */
@Tag("tour")
class HomeTourTest extends ApplicationTest {
    private static final Path FOLDER = Path.of("target/tour");
    private static final List<String> SITES = List.of("Nairobi", "Lisbon", "São Paulo", "Oslo", "Kuala Lumpur", "");
    private static final List<String> SKILLS = List.of(
            "Negotiation",
            "Budgeting",
            "Public speaking",
            "Project planning",
            "Data analysis",
            "Leading change",
            "Excel");

    @Override
    public void start(Stage window) {
        window.show();
    }

    @Test
    void home() throws IOException {
        Files.createDirectories(FOLDER);
        for (boolean dark : List.of(false, true)) {
            var shade = dark ? "dark" : "light";
            draw(new HomeStage(), dark, 1000, 700, "home-no-program-" + shade);
            draw(withProgram(new HomeStage()), dark, 1000, 700, "home-nobody-" + shade);
            draw(withFive(), dark, 1000, 700, "home-five-" + shade);
            draw(withMany(), dark, 1000, 700, "home-many-small-" + shade);
            draw(withMany(), dark, 1166, 1240, "home-many-laptop-" + shade);
            draw(withMany(), dark, 1400, 1000, "home-many-large-" + shade);
        }
    }

    private void draw(HomeStage home, boolean dark, int width, int height, String name) {
        interact(() -> {
            Application.setUserAgentStylesheet("/org/pairwright/ui/" + (dark ? "dark" : "light") + ".css");
            home.dark.set(dark);
            var screen = home.screen();
            var scene = new Scene(screen.node(), width, height);
            screen.shown(new Destination.Home());
            for (int pass = 0; pass < 3; pass++) {
                screen.node().applyCss();
                screen.node().layout();
            }
            save(scene, FOLDER.resolve(name + ".png"));
        });
    }

    private static void save(Scene scene, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HomeStage withProgram(HomeStage home) {
        home.chooseTheProgram();
        return home;
    }

    private static HomeStage withFive() {
        var home = withProgram(new HomeStage());
        home.sketch.participant("Amara Okafor", "Nairobi", Role.MENTEE, Status.CONFIRMED, 0, List.of("Budgeting"));
        home.sketch.mentee("Mei Chen");
        home.sketch.participant("Kenji Watanabe", "Nairobi", Role.MENTOR, Status.CONFIRMED, 2, List.of("Excel"));
        home.sketch.mentor("Sofía Marín", 1);
        home.sketch.mentee("Liam O’Connell", Status.APPLIED);
        return home;
    }

    private static HomeStage withMany() {
        var home = withProgram(new HomeStage());
        var random = new Random(7);
        var start = HomeStage.TODAY.minusDays(150);
        for (int i = 0; i < 180; i++) {
            long mentor = person(home.sketch, random, "Mentor " + i, Role.MENTOR, Status.CONFIRMED);
            long mentee = person(home.sketch, random, "Mentee " + i, Role.MENTEE, Status.CONFIRMED);
            if (i < 160) {
                long pair = home.sketch.pair(
                        mentee, mentor, Math.clamp((int) (74 + random.nextGaussian() * 12), 0, 100), start);
                home.sketch.happened(pair, PairEvent.Kind.INVITED, start);
                if (i >= 6) {
                    home.sketch.happened(pair, PairEvent.Kind.STARTED, i < 20 ? HomeStage.TODAY.minusDays(9) : start);
                }
                for (int day = 150 - random.nextInt(20);
                        i >= 20 && day >= (i < 24 ? 90 : i < 40 ? 50 : 2);
                        day -= 20 + random.nextInt(20)) {
                    home.sketch.met(pair, HomeStage.TODAY.minusDays(day));
                }
            }
        }
        for (int i = 0; i < 30; i++) {
            person(home.sketch, random, "Applicant " + i, Role.MENTEE, i < 12 ? Status.APPLIED : Status.WAITING);
        }
        return home;
    }

    private static long person(ProgramSketch sketch, Random random, String name, Role role, Status status) {
        var site = SITES.get(Math.min(random.nextInt(SITES.size()), random.nextInt(SITES.size())));
        int first = random.nextInt(SKILLS.size());
        int second = role == Role.MENTOR ? SKILLS.size() - 1 : random.nextInt(SKILLS.size());
        return sketch.participant(
                name, site, role, status, role == Role.MENTOR ? 1 : 0, List.of(SKILLS.get(first), SKILLS.get(second)));
    }
}
