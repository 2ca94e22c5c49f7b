package org.pairwright.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.review.UpToDate;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.ImportStore;
import org.pairwright.storage.OpenStep;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** One review being taken in, within its step. */
final class OneIntake {
    private static final int AT_ONCE = 1_000;

    private final IntakeStores stores;
    private final OpenStep step;
    private final IntakeReview review;
    private final Progress progress;
    private final Map<Long, Person> persons = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private final List<Sentence> notes = new ArrayList<>();
    private final UpToDate upToDate;

    OneIntake(IntakeStores stores, OpenStep step, IntakeReview review, Progress progress) {
        this.stores = stores;
        this.step = step;
        this.review = review;
        this.progress = progress;
        upToDate = new UpToDate(review.options().recipe().policies());
    }

    IntakeResult run(IntakeTarget target) {
        stores.persons().all().forEach(person -> persons.put(person.id(), person));
        var program = program(target);
        var participants = takeInPeople(program);
        linkManagers();
        new KnownChoices(stores.fields(), step, program.id()).keep(persons.values(), participants);
        var running = new RunningIntake(stores, step, program).takeIn(review.running(), persons, participants);
        notes.addAll(running.notes());
        boolean changed =
                !touched.isEmpty() || target.isNew() || !running.counts().isNone();
        if (changed) {
            review.files().forEach(file -> remember(file, program));
        }
        return new IntakeResult(program, OptionalLong.empty(), review.counts(), running.counts(), notes);
    }

    private Program program(IntakeTarget target) {
        if (!target.isNew()) {
            return target.program();
        }
        var program = stores.programs().save(step, target.program());
        var criteria = target.criteria().stream()
                .map(criterion -> criterion.in(program.id(), criterion.position()))
                .toList();
        stores.criteria().replaceAll(step, program.id(), criteria);
        return program;
    }

    /** Everybody of the program afterwards. */
    private List<Participant> takeInPeople(Program program) {
        var fresh = review.lines(ReviewLine.Fresh.class);
        var changed = review.lines(ReviewLine.Changed.class);
        var persons = new ArrayList<Person>();
        fresh.forEach(line -> persons.add(line.onDesk()
                .map(known -> upToDate.person(known, line.applicant()))
                .orElseGet(() -> UpToDate.person(line.applicant()))));
        changed.forEach(line -> persons.add(upToDate.person(line.known().person(), line.applicant())));
        var saved = savePersons(persons);
        var participants = new ArrayList<Participant>();
        for (int n = 0; n < fresh.size(); n++) {
            participants.add(fresh(fresh.get(n).applicant(), saved.get(n), program));
        }
        changed.forEach(line -> line.known()
                .participant()
                .ifPresent(known -> participants.add(upToDate.participant(known, line.applicant()))));
        return everybody(program, saveParticipants(participants));
    }

    private Participant fresh(Applicant applicant, Person person, Program program) {
        var unsaid =
                new UpToDate.Unsaid(review.options().status(), review.options().today());
        return UpToDate.participant(applicant, person.id(), program.id(), unsaid);
    }

    private List<Person> savePersons(List<Person> all) {
        var saved = new ArrayList<Person>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.report(from, all.size() * 2L, Sentence.of("intake.takingIn"));
            saved.addAll(stores.persons().saveAll(step, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        saved.forEach(person -> persons.put(person.id(), person));
        saved.forEach(person -> touched.add(person.id()));
        return saved;
    }

    private List<Participant> saveParticipants(List<Participant> all) {
        var saved = new ArrayList<Participant>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.report(all.size() + (long) from, all.size() * 2L, Sentence.of("intake.takingIn"));
            saved.addAll(stores.participants().saveAll(step, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return saved;
    }

    private List<Participant> everybody(Program program, List<Participant> saved) {
        var all = new HashMap<Long, Participant>();
        stores.participants().ofProgram(program.id()).forEach(one -> all.put(one.id(), one));
        saved.forEach(one -> all.put(one.id(), one));
        return List.copyOf(all.values());
    }

    private void linkManagers() {
        var links = new ManagerLinks(persons.values());
        var linked = links.linked(touched);
        notes.addAll(links.notes());
        stores.persons().saveAll(step, linked);
        linked.forEach(person -> persons.put(person.id(), person));
    }

    private void remember(ReadFile file, Program program) {
        stores.imports()
                .save(
                        step,
                        new ImportStore.Imported(
                                program.id(),
                                file.name(),
                                file.digest(),
                                RecipeJson.write(review.recipe()),
                                review.counts().toJson()));
    }
}
