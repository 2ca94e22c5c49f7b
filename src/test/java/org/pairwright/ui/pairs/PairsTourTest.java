package org.pairwright.ui.pairs;

import static org.pairwright.fixtures.Cast.TODAY;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.RunningDesk;
import org.pairwright.following.PairStatus.Happening;
import org.pairwright.following.SessionDraft;
import org.pairwright.journey.Tour;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Goal;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairEvent.Kind;
import org.pairwright.program.pairs.Session;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.proposal.Reason;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** Draws the pairs with none, five and five thousand, small and large, with what lies open, to be looked at. */
@Tag("tour")
class PairsTourTest {
    private static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final Destination LIST = new Destination.PairsList(PairFilter.ALL);
    private static final List<String> FIRST = List.of("Amara", "Liam", "Mei", "Omar", "Priya", "Ana", "Tomás", "Zoë");
    private static final List<String> LAST =
            List.of("Okafor", "O’Connell", "Chen", "Haddad", "Nair", "Kovač", "Ruiz", "van den Berg");
    private static final List<String> SITES = List.of("Nairobi", "Osaka", "Dublin", "Madrid", "Oslo", "São Paulo");

    @TempDir
    Path folder;

    private final Random dice = new Random(26);

    @Test
    void none() {
        try (var running = new RunningDesk(folder)) {
            draw("pairs-none", 1000, 700, running, LIST, _ -> {});
        }
    }

    @Test
    void five() {
        try (var running = new RunningDesk(folder)) {
            var open = new Destination.PairDetail(fivePairs(running));
            draw("pairs-five", 1280, 800, running, LIST, _ -> {});
            draw("pairs-open", 1280, 800, running, open, _ -> {});
            draw("pairs-open-whole", 1280, 1500, running, open, _ -> {});
            draw("pairs-open-small", 1000, 700, running, open, _ -> {});
            draw(
                    "pairs-session",
                    1280,
                    800,
                    running,
                    open,
                    model -> model.opened().write(new PairForm.NewSession()));
            draw("pairs-trouble", 1280, 800, running, open, model -> {
                model.opened().write(new PairForm.NewSession());
                model.opened().save(SessionDraft.usual(TODAY.plusDays(3)).withMinutes("an hour"));
            });
            draw("pairs-end", 1280, 800, running, open, model -> model.opened().write(new PairForm.Event(Kind.ENDED)));
            draw(
                    "pairs-forms",
                    1280,
                    1500,
                    running,
                    open,
                    model -> model.opened().write(new PairForm.Note()));
        }
    }

    @Test
    void in_a_circle() {
        try (var running = new RunningDesk(folder)) {
            fivePairs(running);
            var circle = running.circle(
                    "First months as a manager of managers abroad",
                    running.mentor(Cast.person("Ana", "Silva", "Lisboa", "Legal", 5)));
            running.member(circle, running.mentee(Cast.person("Nia", "Park", "Seoul", "Sales", 2)), TODAY.minusDays(3));
            var member = running.member(
                            circle,
                            running.mentee(Cast.person("Omar", "Haddad", "Oran", "Sales", 2)),
                            TODAY.minusDays(3))
                    .getFirst();
            var open = new Destination.PairDetail(member.id());
            draw("pairs-circle", 1280, 800, running, open, _ -> {});
            draw("pairs-circle-small", 1000, 700, running, open, _ -> {});
        }
    }

    @Test
    void five_thousand() {
        try (var running = new RunningDesk(folder)) {
            manyPairs(running);
            draw("pairs-many", 1600, 1000, running, LIST, PairsTourTest::openFirst);
            draw(
                    "pairs-many-filtered",
                    1000,
                    700,
                    running,
                    new Destination.PairsList(new PairFilter.InState(org.pairwright.program.pairs.PairState.ACTIVE)),
                    _ -> {});
        }
    }

    private static void openFirst(PairsViewModel model) {
        model.open(model.rowsProperty().get().orElseThrow().getFirst());
    }

    private static void draw(
            String name,
            double width,
            double height,
            RunningDesk running,
            Destination destination,
            Consumer<PairsViewModel> then) {
        Tour.picture(name, width, height, (_, sceneWidth, sceneHeight) -> {
            var model = new PairsParts(running).viewModel();
            var screen = new PairsScreen(MESSAGES, model);
            var content = new StackPane(screen.node());
            content.getStyleClass().addAll("window", "content");
            screen.shown(destination);
            then.accept(model);
            return new Scene(content, sceneWidth, sceneHeight);
        });
    }

    /** Gives the number of the one with a long life. */
    private static long fivePairs(RunningDesk running) {
        var kenji = running.mentor(Cast.kenji());
        var sofia = running.mentor(Cast.sofia());
        var long1 = running.mentee(Cast.person(
                "Maximiliana Theodora", "von Hohenstein-Wallerstein", "Wien-Leopoldstadt", "Corporate Development", 2));
        var first = running.started(
                running.pair(running.mentee(Cast.amara()), kenji, TODAY.minusDays(64)), TODAY.minusDays(62));
        var second = running.started(
                running.pair(running.mentee(Cast.liam()), sofia, TODAY.minusDays(64)), TODAY.minusDays(60));
        running.started(running.pair(long1, sofia, TODAY.minusDays(10)), TODAY.minusDays(9));
        running.happened(
                running.pair(running.mentee(Cast.ingrid()), kenji, TODAY.minusDays(5)),
                Kind.INVITED,
                TODAY.minusDays(5));
        var ended = running.started(
                running.pair(
                        running.mentee(Cast.person("Mei", "Chen", "Osaka", "Sales", 2)), sofia, TODAY.minusDays(64)),
                TODAY.minusDays(60));
        var acts = new PairsParts(running).acts();
        acts.status().happen(ended.id(), new Happening(Kind.ENDED, TODAY.minusDays(20), "New job or site"));
        for (int days = 55; days > 12; days -= 14) {
            note(acts, first, days, days == 27 ? Session.MissedBy.MENTOR : Session.MissedBy.NOBODY);
        }
        acts.status().happen(first.id(), new Happening(Kind.PAUSED, TODAY.minusDays(8), "A month of parental leave"));
        acts.status().happen(first.id(), new Happening(Kind.RESUMED, TODAY.minusDays(1), ""));
        acts.goals().add(first.id(), "Lead a budget round from the first draft to the board", Goal.Alignment.BOTH);
        acts.goals().add(first.id(), "Feel at ease in negotiations", Goal.Alignment.PERSONAL);
        acts.terms().changeNote(first.id(), "Kenji is away in March: ask in February how they want to bridge it.");
        note(acts, second, 50, Session.MissedBy.NOBODY);
        withReasons(running, first);
        return first.id();
    }

    private static void note(PairActs acts, Pair pair, int daysAgo, Session.MissedBy missedBy) {
        acts.sessions()
                .note(
                        pair.id(),
                        new SessionDraft(
                                Optional.of(TODAY.minusDays(daysAgo)),
                                "60",
                                Session.Channel.VIDEO,
                                daysAgo % 3 == 0 ? "" : "How to read a balance sheet, and what to ask the controller",
                                Optional.of(TODAY.minusDays(daysAgo - 14L)),
                                missedBy));
    }

    private static void withReasons(RunningDesk running, Pair pair) {
        var before = running.life(pair).pair();
        var reasons = List.of(
                new Reason(1, Reason.Verdict.MET, 40, 40, Sentence.of("pairs.both", "Budgeting", "Negotiation")),
                new Reason(2, Reason.Verdict.PARTLY, 10, 20, Sentence.of("pairs.both", "English", "some French")),
                new Reason(3, Reason.Verdict.NOT_MET, 0, 10, Sentence.of("pairs.both", "Nairobi", "Osaka")));
        running.desk.journal.record(
                StepKind.PAIR,
                Sentence.of("words.StepKind.PAIR"),
                step -> running.desk.pairs.save(
                        step,
                        new Pair(
                                before.id(),
                                before.uid(),
                                before.program(),
                                before.mentee(),
                                before.mentor(),
                                new Pair.Origin(
                                        before.run(), before.circle(), before.confirmedOn(), before.score(), reasons),
                                before.rhythmDays(),
                                before.plannedEndOn(),
                                before.note())));
    }

    private void manyPairs(RunningDesk running) {
        running.desk.journal.<Boolean>record(StepKind.PAIR, Sentence.of("words.StepKind.PAIR"), step -> {
            var mentees = participants(running, running.desk.persons.saveAll(step, people()), true);
            var mentors = participants(running, running.desk.persons.saveAll(step, people()), false);
            var storedMentees = running.desk.participants.saveAll(step, mentees);
            var storedMentors = running.desk.participants.saveAll(step, mentors);
            var pairs = new ArrayList<Pair>();
            for (int i = 0; i < storedMentees.size(); i++) {
                pairs.add(pair(running, storedMentees.get(i), storedMentors.get(i)));
            }
            var events = new ArrayList<PairEvent>();
            var sessions = new ArrayList<Session>();
            for (Pair pair : running.desk.pairs.saveAll(step, pairs)) {
                events.add(new PairEvent(0, pair.id(), TODAY.minusDays(60), Kind.STARTED, ""));
                int daysAgo = 1 + dice.nextInt(70);
                if (daysAgo < 60) {
                    sessions.add(session(pair, daysAgo));
                }
                if (dice.nextInt(12) == 0) {
                    events.add(new PairEvent(0, pair.id(), TODAY.minusDays(1), Kind.COMPLETED, ""));
                }
            }
            running.desk.pairs.addAll(step, events);
            running.desk.sessions.saveAll(step, sessions);
            return true;
        });
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        for (int i = 0; i < 5_000; i++) {
            people.add(Cast.person(any(FIRST), any(LAST), any(SITES), "Sales", 3));
        }
        return people;
    }

    private static List<Participant> participants(RunningDesk running, List<Person> people, boolean mentees) {
        long program = running.program.id();
        return people.stream()
                .map(person -> mentees ? Cast.mentee(person.id(), program) : Cast.mentor(person.id(), program, 1))
                .toList();
    }

    private Pair pair(RunningDesk running, Participant mentee, Participant mentor) {
        return new Pair(
                0,
                UUID.randomUUID(),
                running.program.id(),
                mentee.id(),
                mentor.id(),
                Pair.Origin.on(TODAY.minusDays(61), OptionalInt.of(40 + dice.nextInt(60)), List.of()),
                30,
                running.program.endsOn(),
                "");
    }

    private static Session session(Pair pair, int daysAgo) {
        return new Session(
                0,
                UUID.randomUUID(),
                pair.id(),
                TODAY.minusDays(daysAgo),
                OptionalInt.of(60),
                Session.Channel.VIDEO,
                "Budgets",
                Optional.of(TODAY.minusDays(daysAgo - 20L)),
                Session.MissedBy.NOBODY);
    }

    private String any(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }
}
