package org.pairwright.ui.matching.proposal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.Couple;
import org.pairwright.pairing.Freshness;
import org.pairwright.pairing.PinsAndBans;
import org.pairwright.pairing.RankedMentor;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingActs;
import org.pairwright.ui.matching.frame.MatchingFrame;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;
import org.pairwright.ui.matching.frame.Trouble;
import org.pairwright.ui.matching.frame.Undoable;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** What the newest run proposes, pair by pair, and what she says of each before she confirms. */
public final class ProposalViewModel {
    private final MatchingActs acts;
    private final RunViewModel whole;
    private final MatchingFrame frame;
    private final Undoable undoable;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<ProposalLines> lines = new ReadOnlyObjectWrapper<>(ProposalLines.NONE);
    private final Set<Couple> leftOut = new HashSet<>();
    private Optional<MatchingPicture> picture = Optional.empty();
    private long run;

    public ProposalViewModel(MatchingActs acts, RunViewModel whole, Undoable undoable, Clock clock) {
        this.acts = acts;
        this.whole = whole;
        this.undoable = undoable;
        this.clock = clock;
        frame = whole.frame();
    }

    /** The proposal in lines, and what she said of single pairs, in the proposal or not. */
    public record ProposalLines(List<PairRow> pairs, List<UnplacedRow> unplaced, List<SaidRow> said) {
        static final ProposalLines NONE = new ProposalLines(List.of(), List.of(), List.of());
    }

    /** A pin or ban with the names of the two. */
    public record SaidRow(PinBan said, String mentee, String mentor) {}

    public ReadOnlyObjectProperty<ProposalLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public void show(MatchingPicture shown) {
        picture = Optional.of(shown);
        long newest = shown.latest().map(latest -> latest.run().id()).orElse(0L);
        if (newest != run) {
            run = newest;
            leftOut.clear();
        }
        lines.set(new ProposalLines(pairs(shown), unplaced(shown), said(shown)));
    }

    /** Those that "Confirm" makes pairs of. */
    public List<ProposedPair> chosen() {
        return lines.get().pairs().stream()
                .filter(row -> row.chosen() && !row.made())
                .map(PairRow::pair)
                .toList();
    }

    /** Confirm it with the others, or leave it for later. */
    void choose(List<PairRow> rows, boolean chosen) {
        rows.forEach(row -> {
            if (chosen) {
                leftOut.remove(row.couple());
            } else {
                leftOut.add(row.couple());
            }
        });
        var shown = lines.get();
        lines.set(new ProposalLines(
                shown.pairs().stream()
                        .map(row -> row.withChosen(!row.banned() && !leftOut.contains(row.couple())))
                        .toList(),
                shown.unplaced(),
                shown.said()));
    }

    /** Makes pairs of what is chosen. */
    public void confirm() {
        whole.latest().ifPresent(latest -> {
            switch (acts.pairs().confirm(latest.run(), chosen(), LocalDate.now(clock))) {
                case Confirmation.Confirmed done -> {
                    whole.meet(Trouble.NONE);
                    undoable.say(
                            Sentence.of("matchingscreen.confirmed", done.pairs().size()), done.step());
                }
                case Confirmation.Refused refused ->
                    whole.meet(new Trouble(Sentence.of("matchingscreen.trouble.confirm"), refused.pairs()));
            }
            whole.load();
        });
    }

    void seePairs() {
        frame.navigator().navigate(new Destination.PairsList(PairFilter.ALL));
    }

    void pin(long mentee, long mentor) {
        say(acts.pinsAndBans().pin(program(), mentee, mentor, ""), "matchingscreen.said.pinned", mentee, mentor);
    }

    void ban(long mentee, long mentor, String note) {
        say(acts.pinsAndBans().ban(program(), mentee, mentor, note), "matchingscreen.said.banned", mentee, mentor);
    }

    void lift(long mentee, long mentor) {
        acts.pinsAndBans().lift(program(), mentee, mentor).ifPresent(step -> {
            undoable.say(Sentence.of("matchingscreen.said.lifted", name(mentee), name(mentor)), step);
            whole.load();
        });
    }

    /** P: pinned, or not any more. */
    public void togglePin(PairRow row) {
        if (row.pinned()) {
            lift(row.pair().mentee(), row.pair().mentor());
        } else {
            pin(row.pair().mentee(), row.pair().mentor());
        }
    }

    /** B: banned, or not any more. */
    public void toggleBan(PairRow row) {
        if (row.banned()) {
            lift(row.pair().mentee(), row.pair().mentor());
        } else {
            ban(row.pair().mentee(), row.pair().mentor(), "");
        }
    }

    /** The mentors for one mentee, the best first, found beside the window. */
    void rank(long mentee, Consumer<List<RankedMentor>> found) {
        long program = program();
        frame.jobs()
                .run(
                        Sentence.of("matchingscreen.job.rank"),
                        _ -> acts.candidates().of(program, mentee),
                        found);
    }

    String name(long participant) {
        return picture.map(shown -> shown.names().getOrDefault(participant, "")).orElse("");
    }

    private void say(PinsAndBans.Said outcome, String key, long mentee, long mentor) {
        switch (outcome) {
            case PinsAndBans.Said.Done done -> {
                undoable.say(Sentence.of(key, name(mentee), name(mentor)), done.step());
                whole.load();
            }
            case PinsAndBans.Said.Refused refused -> frame.notifications().say(refused.why());
        }
    }

    private long program() {
        return picture.map(shown -> shown.program().id()).orElseThrow();
    }

    private List<PairRow> pairs(MatchingPicture shown) {
        var latest = shown.latest();
        if (latest.isEmpty()) {
            return List.of();
        }
        var people = people(shown);
        var said = shown.terms().pinsAndBans().stream()
                .collect(
                        toMap(one -> new Couple(one.mentee(), one.mentor()), Function.identity(), (_, later) -> later));
        var made = latest.get().freshness() instanceof Freshness.Confirmed confirmed
                ? confirmed.couples()
                : Set.<Couple>of();
        return latest.get().run().proposal().pairs().stream()
                .map(pair -> row(pair, people, said, made))
                .toList();
    }

    private PairRow row(ProposedPair pair, Map<Long, PersonInRun> people, Map<Couple, PinBan> said, Set<Couple> made) {
        Messages messages = frame.messages();
        var couple = new Couple(pair.mentee(), pair.mentor());
        var saying = Optional.ofNullable(said.get(couple));
        boolean banned = saying.filter(one -> one.kind() == PinBan.Kind.BAN).isPresent();
        return new PairRow(
                pair,
                person(people, pair.mentee()),
                person(people, pair.mentor()),
                pair.reasons().stream()
                        .map(reason -> ReasonText.of(reason, messages))
                        .toList(),
                saying,
                !banned && !leftOut.contains(couple),
                made.contains(couple));
    }

    private List<UnplacedRow> unplaced(MatchingPicture shown) {
        var people = people(shown);
        return shown.latest()
                .map(latest -> latest.run().proposal().unplaced().stream()
                        .map(one -> row(one, people))
                        .toList())
                .orElse(List.of());
    }

    private UnplacedRow row(Unplaced one, Map<Long, PersonInRun> people) {
        return new UnplacedRow(
                person(people, one.mentee()),
                one.unmet(),
                frame.messages().say(one.why()),
                one.repair().map(frame.messages()::say));
    }

    private List<SaidRow> said(MatchingPicture shown) {
        return shown.terms().pinsAndBans().stream()
                .map(one -> new SaidRow(one, name(one.mentee()), name(one.mentor())))
                .toList();
    }

    private static Map<Long, PersonInRun> people(MatchingPicture shown) {
        return shown.latest()
                .map(latest ->
                        latest.run().people().stream().collect(toMap(PersonInRun::participant, Function.identity())))
                .orElse(Map.of());
    }

    private PersonInRun person(Map<Long, PersonInRun> people, long id) {
        return people.getOrDefault(id, new PersonInRun(id, name(id), Role.MENTEE, 0, 0, Answers.NONE));
    }
}
