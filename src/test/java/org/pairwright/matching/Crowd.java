package org.pairwright.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A problem of two or three people, written down line by line. */
final class Crowd {
    static final long AMARA = 1;
    static final long LIAM = 2;
    static final long PRIYA = 3;
    static final long MEI = 4;
    static final long KENJI = 11;
    static final long SOFIA = 12;
    static final long OMAR = 13;

    private final List<Candidate> mentees = new ArrayList<>();
    private final List<Candidate> mentors = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<PinBan> said = new ArrayList<>();
    private Aim aim = Aim.EVERYONE;
    private long floor;

    static Answers at(String site) {
        return Answers.NONE.with(BuiltIn.SITE, new Answer.Text(site));
    }

    static Answers wanting(String... skills) {
        return Answers.NONE.with(BuiltIn.WANTED, Answer.Choices.of(skills));
    }

    static Answers offering(String... skills) {
        return Answers.NONE.with(BuiltIn.OFFERED, Answer.Choices.of(skills));
    }

    static String say(Sentence sentence) {
        return new Messages(Locale.ENGLISH, ZoneId.of("UTC")).say(sentence);
    }

    Crowd mentee(long id, int needs, Answers profile) {
        mentees.add(new Candidate(id, id, name(id), needs, profile, List.of(), Set.of()));
        return this;
    }

    Crowd mentor(long id, int places, Answers profile) {
        mentors.add(new Candidate(id, id, name(id), places, profile, List.of(), Set.of()));
        return this;
    }

    Crowd sameSite(Weight weight, MissingPolicy missing) {
        return criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, weight, missing);
    }

    Crowd skills(int points) {
        return criterion(
                new Comparison.Covers(),
                BuiltIn.WANTED,
                BuiltIn.OFFERED,
                new Weight.Points(points),
                MissingPolicy.NEUTRAL);
    }

    Crowd criterion(Comparison comparison, String mentee, String mentor, Weight weight, MissingPolicy missing) {
        int no = criteria.size() + 1;
        criteria.add(new Criterion(no, 1, no, comparison, mentee, mentor, weight, missing));
        return this;
    }

    Crowd pin(long mentee, long mentor) {
        said.add(new PinBan(said.size() + 1, 1, mentee, mentor, PinBan.Kind.PIN, ""));
        return this;
    }

    Crowd ban(long mentee, long mentor) {
        said.add(new PinBan(said.size() + 1, 1, mentee, mentor, PinBan.Kind.BAN, ""));
        return this;
    }

    Crowd aim(Aim changed) {
        aim = changed;
        return this;
    }

    Crowd floor(long points) {
        floor = points;
        return this;
    }

    MatchingProblem problem() {
        var terms = new Terms(aim, floor, criteria, said, Map.of("style", "Learning style"), LocalDate.of(2026, 11, 2));
        return new MatchingProblem(mentees, mentors, terms);
    }

    static String name(long id) {
        return Map.of(
                        AMARA, "Amara Okafor",
                        LIAM, "Liam O’Connell",
                        PRIYA, "Priya Nair",
                        KENJI, "Kenji Watanabe",
                        SOFIA, "Sofía Marín",
                        OMAR, "Omar Haddad")
                .getOrDefault(id, "Mei Chen");
    }
}
