package org.pairwright.ui.concerns;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.pairwright.care.Concerns;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Person;
import org.pairwright.storage.DeskFixture;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.Notifications;

/** A real desk with one person, and the register of concerns over it, with jobs that run at once. */
final class ConcernsStage implements AutoCloseable {
    final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);
    final DeskFixture desk;
    final Person amara;
    final ConcernsViewModel model;

    ConcernsStage(Path folder) {
        desk = new DeskFixture(folder);
        amara = desk.journal.record(
                StepKind.PEOPLE,
                Sentence.of("enrolment.step.added", "Amara Okafor"),
                step -> desk.persons.save(step, Cast.amara()));
        var concerns = new Concerns(desk.journal, new ConcernStore(desk.database), desk.settings, DeskFixture.CLOCK);
        model = new ConcernsViewModel(
                new ConcernsWindow(concerns, desk.persons, Jobs.immediately(), new Notifications()));
    }

    ConcernsScreen screen() {
        return new ConcernsScreen(messages, model);
    }

    @Override
    public void close() {
        desk.close();
    }
}
