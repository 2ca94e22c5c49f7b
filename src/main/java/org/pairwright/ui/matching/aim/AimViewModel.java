package org.pairwright.ui.matching.aim;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.pairing.MatchingRun;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Quota;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.SettingsWords;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;
import org.pairwright.ui.matching.frame.RunViewModel;

/** What the next run is asked for, changed one thing at a time. What makes no sense is said and not taken. */
public final class AimViewModel {
    static final int PERFECT = 100;
    private static final int USUAL_SHARE = 30;
    private static final int USUAL_LIMIT = 5;

    private final RunViewModel run;
    private final MatchingRun runs;
    private final ReadOnlyObjectWrapper<KnownGroups> groups = new ReadOnlyObjectWrapper<>(KnownGroups.NONE);

    public AimViewModel(RunViewModel run, MatchingRun runs) {
        this.run = run;
        this.runs = runs;
    }

    RunViewModel run() {
        return run;
    }

    Settings asked() {
        return run.settingsProperty().get();
    }

    ReadOnlyObjectProperty<KnownGroups> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Reads by which answers people can be grouped, beside the window. */
    public void open() {
        run.frame()
                .program()
                .program()
                .ifPresent(program -> run.frame()
                        .jobs()
                        .run(
                                Sentence.of("aim.job.look"),
                                _ -> KnownGroups.of(runs.problem(program.id(), Settings.of(Aim.BEST))),
                                groups::set));
    }

    /** What is asked, in short, for the button that opens this. */
    public Sentence inShort() {
        int more = new SettingsWords(labels()).of(asked()).size() - 1;
        return more == 0 ? Sentence.of("aim.short", word()) : Sentence.of("aim.shortMore", word(), more);
    }

    private Sentence word() {
        return switch (asked().aim()) {
            case EVERYONE -> Sentence.of("matchingscreen.aim.everyone");
            case BEST -> Sentence.of("matchingscreen.aim.best");
            case FAIR -> Sentence.of("matchingscreen.aim.fair");
        };
    }

    void aim(Aim aim) {
        run.ask(asked().with(aim));
    }

    Optional<Sentence> floor(String typed) {
        return number(typed, PERFECT, asked()::withFloor);
    }

    Optional<Sentence> unplacedBelow(String typed) {
        return number(typed, PERFECT, asked()::withUnplacedBelow);
    }

    Optional<Sentence> balance(String typed) {
        return number(typed, Settings.MOST_POINTS, asked()::withBalance);
    }

    Optional<Sentence> choices(String typed) {
        return number(typed, Settings.MOST_POINTS, asked()::withChoices);
    }

    /** One more limit, on the first group there is; she changes it then. */
    void addLimit() {
        var side = Limit.Side.MENTORS;
        groups.get().fields(side).stream()
                .findFirst()
                .ifPresent(field -> limits(all -> with(
                        all, new Limit(side, field, groups.get().of(side, field).getFirst(), USUAL_LIMIT))));
    }

    void limit(int at, Limit changed) {
        limits(all -> {
            all.set(at, changed);
            return all;
        });
    }

    Optional<Sentence> limitMost(int at, String typed) {
        var limit = asked().limits().get(at);
        return number(typed, Settings.MOST_POINTS, most -> {
            var all = new ArrayList<>(asked().limits());
            all.set(at, new Limit(limit.side(), limit.field(), limit.value(), most));
            return asked().withLimits(all);
        });
    }

    void removeLimit(int at) {
        limits(all -> without(all, at));
    }

    /** The groups change with the side and the field, so the first of them is taken. */
    Limit of(Limit limit, Limit.Side side, String field) {
        var known = groups.get().of(side, field);
        var kept = known.contains(limit.value()) || known.isEmpty() ? limit.value() : known.getFirst();
        return new Limit(side, field, kept, limit.most());
    }

    void addQuota() {
        groups.get().shared().stream()
                .filter(field -> asked().quotas().stream()
                        .noneMatch(quota -> quota.field().equals(field)))
                .findFirst()
                .ifPresent(field -> quotas(all -> with(all, new Quota(field, USUAL_SHARE))));
    }

    void quota(int at, Quota changed) {
        quotas(all -> {
            all.set(at, changed);
            return all;
        });
    }

    Optional<Sentence> quotaShare(int at, String typed) {
        var share = whole(typed, PERFECT).stream().filter(number -> number > 0).findFirst();
        if (share.isEmpty()) {
            return Optional.of(Sentence.of("aim.trouble.share", typed.strip()));
        }
        quota(at, new Quota(asked().quotas().get(at).field(), share.getAsInt()));
        return Optional.empty();
    }

    void removeQuota(int at) {
        quotas(all -> without(all, at));
    }

    /** Nothing but the aim. */
    void reset() {
        run.ask(Settings.of(asked().aim()));
    }

    /** What stands in the way of what is asked, and what is worth a look, the worst first. */
    List<Sentence> obstacles() {
        return run.pictureProperty()
                .get()
                .map(MatchingPicture::readiness)
                .map(readiness -> readiness.obstacles())
                .orElse(List.of());
    }

    List<Sentence> warnings() {
        return run.pictureProperty()
                .get()
                .map(MatchingPicture::readiness)
                .map(readiness -> readiness.warnings())
                .orElse(List.of());
    }

    Sentence field(String name) {
        return new CriterionWords(labels()).field(name);
    }

    private Map<String, String> labels() {
        return run.pictureProperty()
                .get()
                .map(picture -> picture.terms().fields().stream()
                        .collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one)))
                .orElse(Map.of());
    }

    private Optional<Sentence> number(String typed, int most, java.util.function.IntFunction<Settings> changed) {
        var number = whole(typed, most);
        if (number.isEmpty()) {
            return Optional.of(Sentence.of("aim.trouble.number", typed.strip(), most));
        }
        run.ask(changed.apply(number.getAsInt()));
        return Optional.empty();
    }

    /** A whole number from 0; nothing typed is 0. */
    private static OptionalInt whole(String typed, int most) {
        if (typed.isBlank()) {
            return OptionalInt.of(0);
        }
        try {
            int number = Integer.parseInt(typed.strip());
            return number >= 0 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    private void limits(UnaryOperator<List<Limit>> change) {
        run.ask(asked().withLimits(change.apply(new ArrayList<>(asked().limits()))));
    }

    private void quotas(UnaryOperator<List<Quota>> change) {
        run.ask(asked().withQuotas(change.apply(new ArrayList<>(asked().quotas()))));
    }

    private static <T> List<T> with(List<T> all, T one) {
        all.add(one);
        return all;
    }

    private static <T> List<T> without(List<T> all, int at) {
        all.remove(at);
        return all;
    }
}
