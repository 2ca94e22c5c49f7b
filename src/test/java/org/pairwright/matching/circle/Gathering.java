package org.pairwright.matching.circle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pairwright.matching.circle.GivenCircle.Facilitators;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.Given;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** A few people and circles, written down line by line. Skills count 1,000 points, the same site 100 or as a rule. */
final class Gathering {
    private final List<Candidate> members = new ArrayList<>();
    private final List<GivenCircle> circles = new ArrayList<>();
    private final List<PinBan> bans = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private Weight site = new Weight.Points(100);
    private Weight skills = new Weight.Points(1_000);
    private int floor;

    /** Of a site, and wanting skills. */
    Gathering member(long id, String name, String site, String... wanted) {
        members.add(person(id, name, 1, site, BuiltIn.WANTED, wanted));
        return this;
    }

    Gathering memberWithAMentor(long id, String name) {
        members.add(person(id, name, 0, "Oslo", BuiltIn.WANTED));
        return this;
    }

    static Candidate facilitator(long id, String name, String site, String... offered) {
        return person(id, name, 0, site, BuiltIn.OFFERED, offered);
    }

    Gathering circle(long id, String topic, int least, int most, Candidate... facilitators) {
        circles.add(new GivenCircle(
                id, topic, new Facilitators(Arrays.asList(facilitators), List.of()), least, most, Set.of()));
        return this;
    }

    Gathering running(long id, String topic, int least, int most, Candidate facilitator, Long... already) {
        circles.add(new GivenCircle(
                id, topic, new Facilitators(List.of(facilitator), List.of()), least, most, Set.of(already)));
        return this;
    }

    Gathering without(long id, String topic, String gone) {
        circles.add(new GivenCircle(id, topic, new Facilitators(List.of(), List.of(gone)), 3, 10, Set.of()));
        return this;
    }

    Gathering ban(long member, long facilitator) {
        bans.add(new PinBan(0, 1, member, facilitator, PinBan.Kind.BAN, ""));
        return this;
    }

    Gathering choice(long chooser, long chosen) {
        choices.add(new Choice(0, 1, chooser, chosen, 1));
        return this;
    }

    Gathering sameSite(Weight weight) {
        site = weight;
        return this;
    }

    Gathering skills(Weight weight) {
        skills = weight;
        return this;
    }

    Gathering floor(int score) {
        floor = score;
        return this;
    }

    CircleProblem problem() {
        var criteria = List.of(
                criterion(1, new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED, skills),
                criterion(2, new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, site));
        var settings = Settings.of(Aim.EVERYONE).withFloor(floor).withChoices(200);
        var given = new Given(bans, choices, Given.Running.NONE);
        var terms = new Terms(settings, 0, criteria, given, Map.of(), LocalDate.of(2026, 11, 2)).with(settings);
        return new CircleProblem(members, circles, terms, Map.of());
    }

    CircleProposal proposal() {
        return CircleMatcher.propose(problem(), Progress.UNWATCHED);
    }

    List<String> obstacles() {
        return CircleMatcher.obstacles(problem()).stream().map(Gathering::say).toList();
    }

    static String say(Sentence sentence) {
        return new Messages(Locale.ENGLISH, ZoneId.of("UTC")).say(sentence);
    }

    private static Criterion criterion(
            int no, Comparison comparison, String ofMember, String ofFacilitator, Weight weight) {
        return new Criterion(no, 1, no, comparison, ofMember, ofFacilitator, weight, MissingPolicy.NO_MATCH);
    }

    private static Candidate person(long id, String name, int count, String site, String field, String... skills) {
        var profile = Answers.NONE.with(BuiltIn.SITE, new Answer.Text(site));
        var all = skills.length == 0 ? profile : profile.with(field, Answer.Choices.of(skills));
        return new Candidate(id, id, name, count, all, List.of(), Set.of());
    }
}
