package org.pairwright.intake.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.intake.names.AlikeNames;
import org.pairwright.intake.names.NameLikeness;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.text.Sentence;

/** Finds who of the files may be somebody else of the files or of the desk although nothing says so surely. */
final class Asking {
    /** Nobody can answer more about one row. */
    private static final int MOST_ASKED = 5;

    /** Who has so many open questions answers some first; each answer makes room for the next. */
    private static final int MOST_OPEN = 2_000;

    /** Of so many people with the very same name at one place the first are compared more closely. */
    private static final int MOST_OF_ONE_NAME = 50;

    private final KnownPeople known;
    private final Gathering gathered;
    private final Decisions decisions;
    private final AlikeNames names = new AlikeNames();
    private final Map<Integer, List<Member>> members = new HashMap<>();
    private final Map<SheetPlace, List<Asked>> questions = new LinkedHashMap<>();
    private int open;

    /** Somebody who has a name. */
    private record Member(Side side, Identity identity, Candidate candidate) {}

    /** Somebody who may be the same, and why. */
    private record Maybe(Member member, NameLikeness how, int agreeing) {}

    Asking(KnownPeople known, Gathering gathered, Decisions decisions) {
        this.known = known;
        this.gathered = gathered;
        this.decisions = decisions;
    }

    List<Asked> questions() {
        gathered.doubts().forEach(this::askOfDoubt);
        var fresh = new LinkedHashMap<Somebody, Integer>();
        for (var somebody : gathered.everybody()) {
            var identity = somebody.identity();
            fresh.put(somebody, names.add(identity.site(), identity.name()));
        }
        known.entries().forEach(entry -> {
            var identity = entry.identity();
            int name = names.add(identity.site(), identity.name());
            members.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(onDesk(entry.known(), identity));
        });
        fresh.forEach(this::askOfName);
        return questions.values().stream().flatMap(List::stream).toList();
    }

    private static Member onDesk(Known person, Identity identity) {
        return new Member(
                new Side.OnDesk(person),
                identity,
                new Candidate.OnDesk(person.person().id()));
    }

    private static Member inFiles(Somebody somebody) {
        var together = somebody.together();
        var side = somebody.known().<Side>map(Side.OnDesk::new).orElseGet(() -> new Side.OfFiles(together));
        var candidate = somebody.known()
                .<Candidate>map(person -> new Candidate.OnDesk(person.person().id()))
                .orElseGet(() -> new Candidate.InFiles(together.at()));
        return new Member(side, somebody.identity(), candidate);
    }

    private void askOfDoubt(Gathering.Doubtful doubt) {
        var somebody = gathered.at(doubt.row().at()).orElseThrow();
        boolean open = doubt.ground() != Recognition.Ground.SHARED_MAILBOX;
        if (somebody.known().isEmpty() && open) {
            var other = doubt.inFiles()
                    .map(one -> inFiles(one.now()))
                    .or(() -> doubt.onDesk().map(person -> onDesk(person, Identity.of(person.person()))));
            other.ifPresent(member -> ask(somebody, member, why(doubt, somebody, member)));
        }
    }

    private static Sentence why(Gathering.Doubtful doubt, Somebody somebody, Member other) {
        var mine = somebody.together();
        return switch (doubt.ground()) {
            case MAILBOX, SHARED_MAILBOX ->
                Sentence.of("intake.why.mailbox", mine.contact().email());
            case NUMBERS ->
                Sentence.of(
                        "intake.why.numbers",
                        mine.workplace().employeeId(),
                        other.identity().employeeId());
            case NUMBER_TWICE ->
                Sentence.of("intake.why.numberTwice", mine.workplace().employeeId());
            case SEVERAL -> Sentence.of("intake.why.several", mine.name().full());
        };
    }

    private void askOfName(Somebody somebody, int name) {
        var identity = somebody.identity();
        if (somebody.known().isEmpty() && open < MOST_OPEN) {
            var maybe = new ArrayList<Maybe>();
            collect(maybe, identity, name, NameLikeness.SAME_NAME);
            names.to(name).forEach(alike -> collect(maybe, identity, alike.name(), alike.how()));
            maybe.sort(Comparator.comparing(Maybe::how)
                    .thenComparing(Comparator.comparingInt(Maybe::agreeing).reversed()));
            maybe.stream()
                    .limit(MOST_ASKED)
                    .forEach(one -> ask(somebody, one.member(), words(one.how(), identity, one.member())));
        }
        members.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(inFiles(somebody));
    }

    private void collect(List<Maybe> maybe, Identity identity, int name, NameLikeness how) {
        members.getOrDefault(name, List.of()).stream()
                .limit(MOST_OF_ONE_NAME)
                .forEach(member -> identity.resembles(member.identity(), how)
                        .ifPresent(like -> maybe.add(new Maybe(member, like, agreeing(identity, member.identity())))));
    }

    /** In how much else they agree. */
    private static int agreeing(Identity one, Identity other) {
        return (one.department().equals(other.department()) ? 1 : 0)
                + (one.email().isEmpty() || other.email().isEmpty() ? 1 : 0);
    }

    private static Sentence words(NameLikeness how, Identity one, Member other) {
        var site = other.identity().site().isEmpty() || one.site().isEmpty() ? 0 : 1;
        return Sentence.of("intake.why.name", how, site);
    }

    private void ask(Somebody somebody, Member other, Sentence why) {
        var question = new Question(somebody.at(), other.candidate());
        var asked = questions.computeIfAbsent(question.row(), _ -> new ArrayList<>());
        boolean herself = other.candidate().equals(new Candidate.InFiles(somebody.at()));
        boolean known = asked.stream().anyMatch(one -> one.question().equals(question));
        if (!herself && !known && !isSettledBy(asked, other.candidate())) {
            var answer = decisions.answer(question);
            open += answer.isPresent() ? 0 : 1;
            asked.add(new Asked(question, why, new Side.OfFiles(somebody.together()), other.side(), answer));
        }
    }

    /** Two who were said not to be one are not both asked about, unless she said that it is not the first either. */
    private boolean isSettledBy(List<Asked> asked, Candidate candidate) {
        return candidate instanceof Candidate.OnDesk other
                && asked.stream()
                        .filter(one -> !one.answer().equals(Optional.of(false)))
                        .flatMap(one -> one.question().candidate() instanceof Candidate.OnDesk on
                                ? Stream.of(on)
                                : Stream.empty())
                        .anyMatch(on -> known.areNotSame(on.person(), other.person()));
    }

    /** Once she said who it is, the rest need no answer. */
    static List<Asked> stillToAsk(List<Asked> all) {
        var settled = new HashSet<SheetPlace>();
        all.stream()
                .filter(one -> one.answer().equals(Optional.of(true)))
                .forEach(one -> settled.add(one.question().row()));
        return all.stream()
                .filter(one -> !one.isOpen() || !settled.contains(one.question().row()))
                .toList();
    }
}
