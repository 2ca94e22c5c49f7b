package org.pairwright.intake.words;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether topics are offered or wanted. Told by the words for giving and getting, and by whom the header speaks to: "which
 * topics could you help with?" is offered, the same question under "Mentees" is wanted.
 *
 * @param sum above 0 it is offered, below wanted; the farther from 0, the surer
 * @param topical whether the header is about topics at all
 */
public record Direction(int sum, boolean topical) {
    private static final int STRONG = 3;
    private static final int WHO = 2;
    private static final int SURE = 97;
    private static final int LIKELY = 90;
    private static final int POSSIBLE = 72;
    private static final int NOT_TOPICAL = 12;
    private static final double HALF = 0.5;
    private static final Set<String> ABOUT = Set.of(
            "topic",
            "give3",
            "give1",
            "get3",
            "get1",
            "mentor",
            "mentee",
            "person",
            "own",
            "language",
            "when",
            "speak",
            "wish");
    private static final Set<String> OF_TOPICS = Set.of("many", "role", "name", "language");
    private static final Set<String> NOT = Set.of(
            "year",
            "capacity",
            "manager",
            "why",
            "before",
            "preference",
            "nothing",
            "emergency",
            "date",
            "many",
            "email",
            "phone",
            "role",
            "name",
            "staffid",
            "timezone",
            "company",
            "language",
            "signup");

    /**
     * What a header tells together with what stands above it.
     *
     * @param sheet what the name of the sheet or the title of the block tells
     */
    public static Direction of(Heard header, Heard group, Heard sheet) {
        int own = said(header) + who(header);
        int above = said(group) + who(group);
        int all = own + above;
        boolean topical = header.tells("topic") || strong(header) || (strong(group) || group.tells("topic"));
        return new Direction(all == 0 ? Integer.signum(who(sheet)) : all, topical);
    }

    private static int said(Heard heard) {
        boolean wish = heard.tells("wish") && !heard.tells("give3") && (heard.tells("topic") || !asksForRole(heard));
        int strong = sign(heard, "give3", "get3") * STRONG;
        return strong + (wish && strong == 0 ? -STRONG : sign(heard, "give1", "get1"));
    }

    private static boolean strong(Heard heard) {
        return heard.tells("give3") || heard.tells("get3") || (heard.tells("wish") && !asksForRole(heard));
    }

    /** "Do you want to be a mentor or a mentee?" is no wish to learn. */
    private static boolean asksForRole(Heard heard) {
        return heard.tells("role") || (heard.tells("mentor") && heard.tells("mentee"));
    }

    private static int who(Heard heard) {
        return sign(heard, "mentor", "mentee") * WHO;
    }

    private static int sign(Heard heard, String plus, String minus) {
        return (heard.tells(plus) ? 1 : 0) - (heard.tells(minus) ? 1 : 0);
    }

    /** How surely a header is about offered (or wanted) topics, from 0 to 100. */
    int score(Heard header, boolean offered) {
        boolean other = offered ? sum <= 0 : sum >= 0;
        if (!topical || other || NOT.stream().anyMatch(topic -> header.tells(topic) && !excused(header, topic))) {
            return 0;
        }
        if (header.tells("wish") && !saysMoreThanWishing(header)) {
            return header.tells("notes") || header.tells("when") ? 0 : POSSIBLE;
        }
        int size = Math.abs(sum);
        int sure = size >= STRONG ? size > STRONG || header.share(ABOUT) > HALF ? SURE : LIKELY : POSSIBLE;
        return header.tells("when") && !header.tells("topic") ? sure - NOT_TOPICAL * 3 : sure;
    }

    private static boolean saysMoreThanWishing(Heard header) {
        return Stream.of("give3", "get3", "topic", "mentor", "mentee").anyMatch(header::tells);
    }

    /** Topics of which nothing tells whether they are offered or wanted. */
    public boolean isOpen(Heard header) {
        return topical && sum == 0 && NOT.stream().noneMatch(header::tells);
    }

    /** "How many topics ..." is no number of people; "in which role ..." may be asked of topics. */
    private static boolean excused(Heard header, String topic) {
        boolean ofTopics = header.tells("topic") && OF_TOPICS.contains(topic);
        boolean asOne = header.tells("mentor") != header.tells("mentee");
        return ofTopics || (topic.equals("role") && strong(header) && asOne);
    }
}
