package org.pairwright.ui.people;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.care.Consents;
import org.pairwright.desk.History;
import org.pairwright.desk.removal.RemovalPreview;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.enrolment.People;
import org.pairwright.enrolment.PeopleStores;
import org.pairwright.enrolment.Programs;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.care.Removal;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Role;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.ConsentStore;
import org.pairwright.storage.removal.PersonToRemove;
import org.pairwright.storage.removal.RemovalStore;
import org.pairwright.storage.removal.Removing;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.people.care.PersonCare;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;
import org.pairwright.ui.shell.PeopleFilter;
import org.pairwright.ui.shell.WindowActs;

/** A real desk with one program, and the screen of people over it, with jobs that run at once. */
final class PeopleStage implements AutoCloseable {
    final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);
    final DeskFixture desk;
    final Program program;
    final CurrentProgram current = new CurrentProgram();
    final Navigator navigator = new Navigator();
    final Notifications notifications = new Notifications();
    final List<String> asked = new ArrayList<>();
    final PeopleViewModel model;

    PeopleStage(Path folder) {
        this(folder, Jobs.immediately());
    }

    PeopleStage(Path folder, Jobs jobs) {
        desk = new DeskFixture(folder);
        program = new Programs(desk.journal, desk.programs, desk.criteria).start(Cast.leadership());
        current.replaceAll(List.of(program));
        var people = new People(
                desk.journal,
                new PeopleStores(desk.persons, desk.participants, desk.pairs, desk.fields),
                DeskFixture.CLOCK);
        model = new PeopleViewModel(
                new PeopleReads(
                        desk.persons,
                        desk.participants,
                        desk.pairs,
                        desk.fields,
                        desk.runs,
                        desk.steps,
                        new ConsentStore(desk.database),
                        DeskFixture.CLOCK),
                new PeopleActs(people, new History(desk.journal, desk.steps), new AskedActs(asked), care()),
                new PeopleWindow(jobs, current, navigator, notifications));
        navigator.destinationProperty().addListener(_ -> model.arrive(navigator.destination()));
    }

    private PersonCare care() {
        var stores = new Consents.Stores(new ConsentStore(desk.database), desk.persons, desk.settings);
        return new PersonCare(new Consents(desk.journal, stores, DeskFixture.CLOCK), new Removals(), new Papers());
    }

    /** Removes from the database alone; there are no files to write anew. */
    private final class Removals implements PersonCare.Removals {
        @Override
        public Optional<RemovalPreview> preview(long person) {
            var held = new RemovalStore(desk.database).heldOn(person);
            return desk.persons.find(person).map(known -> new RemovalPreview(known, held, List.of()));
        }

        @Override
        public Removal remove(long person, Progress progress) {
            return Removing.of(
                    new PersonToRemove(person, "Removed person", "[removed]", Cast.TODAY, List.of("2026-11-01.backup")),
                    desk.journal,
                    Sentence.of("removal.step"));
        }
    }

    private final class Papers implements PersonCare.Papers {
        @Override
        public Optional<Path> ask(String name) {
            asked.add("where to save " + name);
            return Optional.of(Path.of(name));
        }

        @Override
        public Optional<Sentence> saveExtract(long person, Path file) {
            asked.add("extract");
            return Optional.empty();
        }

        @Override
        public Optional<Sentence> saveProof(Removal removal, Path file) {
            asked.add("proof");
            return Optional.empty();
        }

        @Override
        public void open(Path file) {
            asked.add("open " + file);
        }
    }

    PeopleScreen screen() {
        return new PeopleScreen(messages, model);
    }

    Enrolled enrol(Person person, Role role) {
        return desk.journal.record(StepKind.PEOPLE, Sentence.of("enrolment.step.added", "somebody"), step -> {
            var stored = desk.persons.save(step, person);
            var place = role.mentors()
                    ? Cast.mentor(stored.id(), program.id(), 2, "Budgeting", "Negotiation")
                    : Cast.mentee(stored.id(), program.id(), "Budgeting");
            return new Enrolled(stored, desk.participants.save(step, place));
        });
    }

    Participant stored(Enrolled enrolled) {
        return desk.participants.find(enrolled.participant().id()).orElseThrow();
    }

    void arrive() {
        navigator.navigate(new Destination.PeopleList(PeopleFilter.ALL));
    }

    List<PersonRow> rows() {
        return model.loadedProperty().get().orElseThrow().rows();
    }

    PersonRow row(Enrolled enrolled) {
        return rows().stream()
                .filter(row -> row.id() == enrolled.participant().id())
                .findFirst()
                .orElseThrow();
    }

    String notice() {
        return notifications
                .noticeProperty()
                .get()
                .map(said -> messages.say(said.text()))
                .orElse("");
    }

    void answerNotice() {
        notifications
                .noticeProperty()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .act()
                .run();
    }

    @Override
    public void close() {
        desk.close();
    }

    private record AskedActs(List<String> asked) implements WindowActs {
        @Override
        public void undo() {
            asked.add("undo");
        }

        @Override
        public void redo() {
            asked.add("redo");
        }

        @Override
        public void chooseSpreadsheet() {
            asked.add("spreadsheet");
        }

        @Override
        public void startProgram() {
            asked.add("start");
        }

        @Override
        public void removeSample() {
            asked.add("remove sample");
        }
    }
}
