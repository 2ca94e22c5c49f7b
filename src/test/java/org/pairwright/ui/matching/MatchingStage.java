package org.pairwright.ui.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.pairwright.desk.History;
import org.pairwright.enrolment.CriteriaPreset;
import org.pairwright.fixtures.Cast;
import org.pairwright.following.CircleSessions;
import org.pairwright.following.PairLives;
import org.pairwright.following.PairRecords;
import org.pairwright.intake.Intake;
import org.pairwright.intake.IntakeOptions;
import org.pairwright.intake.taking.IntakeTarget;
import org.pairwright.intake.taking.TakingIn;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.pairing.circles.Circles;
import org.pairwright.pairing.circles.Memberships;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.pairing.edit.Mending;
import org.pairwright.pairing.question.Questions;
import org.pairwright.program.people.Status;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.reporting.ReportSources;
import org.pairwright.reporting.Reports;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.matching.frame.CircleActs;
import org.pairwright.ui.matching.frame.MatchingActs;
import org.pairwright.ui.matching.frame.MatchingFrame;
import org.pairwright.ui.matching.frame.ProposalFiles;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;

/** The matching screen over a real desk, with what surrounds it in the window. */
public final class MatchingStage implements AutoCloseable {
    public final PairingFixture house;
    public final CurrentProgram current = new CurrentProgram();
    public final Navigator navigator = new Navigator(new Destination.Matching());
    public final Notifications notifications = new Notifications();
    public final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);
    public final MatchingActs acts;
    public final MatchingViewModel model;

    /** The file that she chooses wherever she is asked to save one. */
    public Optional<Path> target = Optional.empty();

    /** The addresses that were shown. */
    public final List<String> opened = new ArrayList<>();

    private final FileQuestions chosen = new FileQuestions() {
        @Override
        public Optional<Path> open(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Kind kind, String proposed) {
            return target.map(file -> Files.isDirectory(file) ? file.resolve(proposed) : file);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    };

    public MatchingStage(Path folder) {
        this(folder, Jobs.immediately());
    }

    public MatchingStage(Path folder, Jobs jobs) {
        house = new PairingFixture(folder);
        choose(house.program);
        acts = new MatchingActs(
                house.runs,
                house.settings,
                house.pairs,
                house.pinsAndBans,
                house.criteria,
                house.candidates,
                new Questions(house.stores, DeskFixture.CLOCK),
                new Mending(
                        house.stores,
                        house.desk.journal,
                        new Mending.Acts(house.criteria, house.pinsAndBans, house.settings)),
                new Choices(house.stores, house.desk.journal),
                house.scenarios,
                circleActs(),
                new History(house.desk.journal, house.desk.steps));
        var frame = new MatchingFrame(messages, jobs, navigator, current, notifications, files());
        model = new MatchingViewModel(house.stores, acts, frame, DeskFixture.CLOCK);
        navigator.destinationProperty().addListener(_ -> model.run().arrive());
    }

    private CircleActs circleActs() {
        var desk = house.desk;
        return new CircleActs(
                new Circles(house.stores, house.settings, desk.journal, DeskFixture.CLOCK),
                new Memberships(house.stores, house.settings, desk.journal, DeskFixture.CLOCK),
                new CircleSessions(
                        desk.journal,
                        new PairRecords(desk.pairs, desk.sessions, desk.goals, desk.participants, desk.persons),
                        DeskFixture.CLOCK));
    }

    public void choose(Program program) {
        current.replaceAll(house.desk.programs.all());
        current.choose(program.id());
    }

    /** A program of the people in one of the sample sheets, with the general criteria, in place of the one at hand. */
    public void takeIn(Path sheet) {
        var takingIn = new TakingIn(house.desk.database, house.desk.journal);
        var review = Intake.review(
                List.of(sheet),
                IntakeOptions.usual(Cast.TODAY),
                takingIn.known(OptionalLong.empty()),
                Progress.UNWATCHED);
        var planned = Program.planned("Company mentoring", Purpose.GENERAL, Cast.TODAY, Cast.TODAY.plusYears(1));
        var taken = takingIn.confirm(review, IntakeTarget.of(planned), Progress.UNWATCHED);
        house.criteria.save(taken.program().id(), CriteriaPreset.of(Purpose.GENERAL), PairingFixture.what());
        choose(taken.program());
    }

    /** So many mentors of the program at hand wait, so that places are short. */
    public void waitingMentors(int many) {
        house.desk.participants.ofProgram(current.id()).stream()
                .filter(one -> one.role().mentors())
                .limit(many)
                .forEach(one -> house.save(one.withStatus(Status.WAITING)));
    }

    private ProposalFiles files() {
        var records = new PairRecords(
                house.desk.pairs, house.desk.sessions, house.desk.goals, house.desk.participants, house.desk.persons);
        return new ProposalFiles(
                chosen, new ReportSources(house.stores, new PairLives(records)), new Reports(messages), opened::add);
    }

    public String notice() {
        return notifications
                .noticeProperty()
                .get()
                .map(notice -> messages.say(notice.text()))
                .orElse("");
    }

    public void undo() {
        notifications
                .noticeProperty()
                .get()
                .flatMap(Notifications.Notice::action)
                .orElseThrow()
                .act()
                .run();
    }

    @Override
    public void close() {
        house.close();
    }
}
