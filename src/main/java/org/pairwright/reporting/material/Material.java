package org.pairwright.reporting.material;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Person;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Proposal;
import org.pairwright.spreadsheet.writing.content.Value;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** What a report is made of, with names in place of numbers and words in place of sentences. */
public final class Material {
    public final ReportInput input;
    public final ProgramFigures figures;

    private final Messages messages;
    private final Map<Long, Participant> participants;
    private final Map<Long, Person> persons;
    private final Map<Long, String> namesInRun;
    private final Discretion discretion;

    public Material(ReportInput input, Messages messages) {
        this.input = input;
        this.messages = messages;
        figures = ProgramFigures.of(input.facts(), input.today());
        participants = input.facts().participants().stream().collect(toMap(Participant::id, Function.identity()));
        persons = input.facts().persons().stream().collect(toMap(Person::id, Function.identity()));
        namesInRun = input.run().stream()
                .flatMap(run -> run.people().stream())
                .collect(toMap(PersonInRun::participant, PersonInRun::name, (one, _) -> one));
        discretion = new Discretion(input, labels());
    }

    public ProgramFacts facts() {
        return input.facts();
    }

    public String programName() {
        return facts().program().name();
    }

    public String say(String key, Object... args) {
        return messages.say(key, args);
    }

    /** In words, without what rests on a sensitive field. */
    public String say(Sentence sentence) {
        return messages.say(discretion.of(sentence));
    }

    public String word(Enum<?> constant) {
        return messages.word(constant);
    }

    public Locale locale() {
        return messages.locale();
    }

    public Value wording(Sentence sentence) {
        return Value.text(say(sentence));
    }

    public Optional<Participant> participant(long id) {
        return Optional.ofNullable(participants.get(id));
    }

    public Optional<Person> person(long participant) {
        return participant(participant).map(Participant::person).map(persons::get);
    }

    /** As she is called today; as the run knew her, if she is gone. */
    public String name(long participant) {
        return person(participant)
                .map(person -> person.name().full())
                .orElseGet(() -> namesInRun.getOrDefault(participant, ""));
    }

    /** Her site, or the words for none: formulas need something to look for. */
    public String site(long participant) {
        return siteWord(
                person(participant).map(person -> person.workplace().site()).orElse(""));
    }

    public String siteWord(String site) {
        return site.isBlank() ? say("report.noSite") : site.strip();
    }

    /** Whether anybody meets in a circle, so that it is worth a column. */
    public boolean hasCircles() {
        return facts().pairs().stream().anyMatch(life -> life.pair().circle().isPresent());
    }

    /** The topic of the circle in which the two meet; nothing where they meet alone. */
    public Value circle(Pair pair) {
        return facts().circleOf(pair).map(Circle::topic).map(Cells::text).orElse(Value.nothing());
    }

    /** Everybody who has not withdrawn. */
    public List<Participant> taking() {
        return facts().participants().stream()
                .filter(one -> one.status() != Status.WITHDRAWN)
                .toList();
    }

    /** By name, as she would sort them. */
    public Comparator<Long> byName() {
        var collator = Collator.getInstance(messages.locale());
        return Comparator.comparing(this::name, collator::compare).thenComparing(Comparator.naturalOrder());
    }

    /** Whether all that was proposed became pairs; only then the workbook of pairs has them. */
    public boolean isConfirmed(Proposal proposal) {
        var pairs = facts().pairs().stream()
                .map(life -> List.of(life.pair().mentee(), life.pair().mentor()))
                .collect(toSet());
        return proposal.pairs().stream().allMatch(pair -> pairs.contains(List.of(pair.mentee(), pair.mentor())));
    }

    public boolean isSensitive(String field) {
        return input.fields().stream()
                .anyMatch(known -> known.sensitive() && known.name().equals(field));
    }

    /** The criteria whose reasons would tell what is nobody's business. */
    Set<Long> sensitiveCriteria() {
        var sensitive = input.fields().stream()
                .filter(ProfileField::sensitive)
                .map(ProfileField::name)
                .collect(toSet());
        return input.run().stream()
                .flatMap(run -> run.criteria().stream())
                .filter(criterion -> criterion.fields().stream().anyMatch(sensitive::contains))
                .map(Criterion::id)
                .collect(toSet());
    }

    /** How people read the fields that are not built in. */
    public Map<String, String> labels() {
        return input.fields().stream().collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one));
    }
}
