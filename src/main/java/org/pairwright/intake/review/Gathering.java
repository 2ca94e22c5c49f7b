package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.review.Recognition.Doubt;
import org.pairwright.intake.review.Recognition.Found;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.problem.SheetPlace;

/** Brings together the rows that are surely one person's; what is not sure is kept as a doubt. */
final class Gathering {
    private final KnownPeople known;
    private final Recognition<Somebody> inFiles = new Recognition<>(Somebody::now);
    private final Map<SheetPlace, Somebody> byRow = new LinkedHashMap<>();
    private final Map<Long, Somebody> byPerson = new HashMap<>();
    private final List<Doubtful> doubts = new ArrayList<>();

    /** A row that may be somebody's; exactly one of both is there. */
    record Doubtful(Applicant row, Optional<Somebody> inFiles, Optional<Known> onDesk, Recognition.Ground ground) {}

    Gathering(KnownPeople known) {
        this.known = known;
    }

    void add(Applicant row) {
        var identity = Identity.of(row);
        var onDesk = known.find(identity);
        var inFile = found(identity);
        var somebody = onDesk.same()
                .map(person -> of(person, inFile, identity))
                .or(inFile::same)
                .orElseGet(Somebody::new);
        somebody.add(row, identity);
        byRow.put(row.at(), somebody);
        inFiles.add(identity, somebody);
        inFile.doubts().stream()
                .filter(doubt -> doubt.who().now() != somebody.now())
                .forEach(doubt ->
                        doubts.add(new Doubtful(row, Optional.of(doubt.who()), Optional.empty(), doubt.ground())));
        onDesk.doubts()
                .forEach(doubt ->
                        doubts.add(new Doubtful(row, Optional.empty(), Optional.of(doubt.who()), doubt.ground())));
    }

    /** Rows of hers that came before may have had another staff number than this one. */
    private Found<Somebody> found(Identity identity) {
        var found = inFiles.find(identity);
        var wrong = found.same().filter(who -> !who.mayHave(identity.employeeId()));
        if (wrong.isEmpty()) {
            return found;
        }
        var doubts = new ArrayList<>(found.doubts());
        doubts.add(new Doubt<>(wrong.get(), identity, Recognition.Ground.NUMBERS));
        return new Found<>(Optional.empty(), doubts);
    }

    /** Two rows that have nothing in common may still be one person of the desk: one by number, one by e-mail. */
    private Somebody of(Known person, Found<Somebody> inFile, Identity identity) {
        long id = person.person().id();
        var hers = Optional.ofNullable(byPerson.get(id))
                .map(Somebody::now)
                .filter(one -> one.mayHave(identity.employeeId()));
        var above = inFile.same().filter(one -> one.mayBe(known(person)));
        var somebody = hers.or(() -> above).orElseGet(Somebody::new);
        above.filter(one -> one != somebody).ifPresent(one -> one.becomes(somebody));
        somebody.isKnownAs(person);
        byPerson.put(id, somebody);
        return somebody;
    }

    private static Somebody known(Known person) {
        var somebody = new Somebody();
        somebody.isKnownAs(person);
        return somebody;
    }

    Optional<Somebody> at(SheetPlace row) {
        return Optional.ofNullable(byRow.get(row)).map(Somebody::now);
    }

    Optional<Somebody> onDesk(long person) {
        return Optional.ofNullable(byPerson.get(person)).map(Somebody::now);
    }

    /** Each once, in the order of their first rows. */
    Collection<Somebody> everybody() {
        var all = new LinkedHashSet<Somebody>();
        byRow.values().forEach(one -> all.add(one.now()));
        return all;
    }

    List<Doubtful> doubts() {
        return doubts;
    }

    /** She says that they are one; where each is somebody else on the desk they stay two. */
    void join(Somebody one, Somebody other) {
        if (one != other && one.mayBe(other)) {
            one.becomes(other);
            other.known().ifPresent(person -> byPerson.put(person.person().id(), other));
        }
    }

    void join(Somebody one, Known person) {
        var there = onDesk(person.person().id());
        if (there.isPresent()) {
            join(one, there.get());
        } else if (one.known().isEmpty()) {
            one.isKnownAs(person);
            byPerson.put(person.person().id(), one);
        }
    }
}
