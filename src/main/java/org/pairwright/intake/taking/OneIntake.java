package org.pairwright.intake.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.intake.IntakeReview;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.file.ReadFile;
import org.pairwright.intake.file.ReadSheet;
import org.pairwright.intake.recipe.Headers;
import org.pairwright.intake.recipe.RecipeJson;
import org.pairwright.intake.review.NotSame;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.review.UpToDate;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.intake.ImportStore;
import org.pairwright.storage.intake.NotSameStore;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** One review being taken in, within its step. */
final class OneIntake {
    private static final int AT_ONCE = 1_000;

    private final IntakeStores stores;
    private final OpenStep step;
    private final IntakeReview review;
    private final Progress progress;
    private final Map<Long, Person> before = new HashMap<>();
    private final Map<Long, Person> persons = new LinkedHashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private boolean hasLeft;
    private final List<Sentence> notes = new ArrayList<>();
    private final UpToDate upToDate;
    private final Deciding deciding;
    private final OwnFields ownFields = new OwnFields();

    OneIntake(IntakeStores stores, OpenStep step, IntakeReview review, Progress progress) {
        this.stores = stores;
        this.step = step;
        this.review = review;
        this.progress = progress;
        upToDate = new UpToDate(review.recipe().policies());
        deciding = new Deciding(review.options().said().decisions());
    }

    static Set<NotSame> notSame(IntakeStores stores) {
        return stores.notSame().all().stream()
                .map(two -> NotSame.of(two.one(), two.other()))
                .collect(Collectors.toSet());
    }

    IntakeResult run(IntakeTarget target, Recipes recipes) {
        stores.persons().all().forEach(person -> before.put(person.id(), person));
        persons.putAll(before);
        var program = program(target);
        ownFields.make(stores.fields(), step, program.id(), review.mappings());
        var participants = takeInPeople(program);
        tellApart();
        new KnownChoices(stores.fields(), step, program.id()).keep(persons.values(), participants);
        var running = new RunningIntake(stores, step, program).takeIn(review.running(), persons, participants);
        notes.addAll(running.notes());
        boolean changed = !touched.isEmpty()
                || hasLeft
                || target.isNew()
                || !running.counts().isNone();
        if (changed) {
            review.files().forEach(file -> remember(file, program));
            review.files().forEach(file -> remember(file, recipes));
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
            deciding.isStored(fresh.get(n).at(), saved.get(n).id());
        }
        changed.forEach(line -> line.known()
                .participant()
                .ifPresent(known -> participants.add(upToDate.participant(known, line.applicant()))));
        changed.forEach(
                line -> deciding.isStored(line.at(), line.known().person().id()));
        review.lines(ReviewLine.Same.class)
                .forEach(line ->
                        deciding.isStored(line.at(), line.known().person().id()));
        var stored = everybody(
                program,
                saveParticipants(participants.stream().map(ownFields::named).toList()));
        return withoutThoseWhoLeft(program, stored);
    }

    /** Only whom she marked; where nobody else changed this is a step too. */
    private List<Participant> withoutThoseWhoLeft(Program program, List<Participant> stored) {
        var left = deciding.left(stored);
        if (left.isEmpty()) {
            return stored;
        }
        hasLeft = true;
        notes.add(Sentence.of("intake.note.left", left.size()));
        return everybody(program, stores.participants().saveAll(step, left));
    }

    private void tellApart() {
        var apart = deciding.toldApart(notSame(stores));
        stores.notSame()
                .addAll(
                        step,
                        apart.stream()
                                .map(two -> new NotSameStore.Two(two.one(), two.other()))
                                .toList());
    }

    /** What was said of this very file. */
    private void remember(ReadFile file, Recipes recipes) {
        var mappings = file.sheets().stream()
                .flatMap(sheet -> sheet.mapping().stream())
                .toList();
        var headers = Headers.of(mappings.stream()
                .flatMap(mapping -> mapping.columns().stream())
                .map(Column::header)
                .toList());
        var sheets = file.sheets().stream().map(ReadSheet::name).collect(Collectors.toSet());
        recipes.remember(
                step,
                headers,
                review.recipe().ofSheets(sheets),
                review.options().today());
    }

    private Participant fresh(Applicant applicant, Person person, Program program) {
        var unsaid =
                new UpToDate.Unsaid(review.options().status(), review.options().today());
        return UpToDate.participant(applicant, person.id(), program.id(), unsaid);
    }

    /** Managers are found before anybody is stored, so that nobody is written twice. */
    private List<Person> savePersons(List<Person> all) {
        var known = all.stream().filter(person -> person.id() != 0).toList();
        var numbered = stores.persons()
                .numbered(step, all.stream().filter(person -> person.id() == 0).toList())
                .iterator();
        var saved = all.stream()
                .map(person -> person.id() == 0 ? numbered.next() : person)
                .toList();
        saved.forEach(person -> persons.put(person.id(), person));
        saved.forEach(person -> touched.add(person.id()));
        var links = new ManagerLinks(persons.values());
        links.linked(touched).forEach(person -> persons.put(person.id(), person));
        notes.addAll(links.notes());
        store(known.stream().map(Person::id).collect(Collectors.toSet()));
        return saved.stream().map(person -> latest(person.id())).toList();
    }

    private Person latest(long person) {
        return Objects.requireNonNull(persons.get(person));
    }

    /** Whom somebody reports to comes first; where they report to each other, the last link follows afterwards. */
    private void store(Set<Long> known) {
        var fresh = new ManagersFirst(persons, id -> touched.contains(id) && !known.contains(id));
        var order = fresh.order();
        for (int from = 0; from < order.size(); from += AT_ONCE) {
            progress.report(from, order.size() * 2L, Sentence.of("intake.takingIn"));
            stores.persons().addAll(step, order.subList(from, Math.min(from + AT_ONCE, order.size())));
        }
        var others = new ArrayList<Person>();
        persons.values().stream()
                .filter(person -> !touched.contains(person.id()) || known.contains(person.id()))
                .forEach(others::add);
        others.addAll(fresh.again());
        stores.persons().saveAll(step, others.stream().filter(this::differs).toList());
    }

    /** Those of the desk who neither changed nor were linked need not be looked at again. */
    private boolean differs(Person person) {
        return !person.equals(before.get(person.id()));
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
