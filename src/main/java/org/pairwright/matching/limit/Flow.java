package org.pairwright.matching.limit;

/**
 * The state of one problem while it is solved: what flows from the root over groups and mentees to mentors and back over
 * groups to the root. With {@code value} of the nodes no way that is open is worth more than the difference of its ends;
 * what is missing to the best assignment are nodes where more arrives than leaves, and others that lack as much.
 */
final class Flow {
    final Tree tree;
    final Listed listed;
    final long[] value;
    final int[] excess;
    private final Room room;
    private final long[] flow;
    private final long[] capacity;

    Flow(Room room) {
        this.room = room;
        this.tree = new Tree(room.needs().length, room.places().length, room.groups());
        this.listed = new Listed(tree.mentees, tree.mentors);
        this.value = new long[tree.root + 1];
        this.excess = new int[tree.root + 1];
        this.flow = new long[tree.root];
        this.capacity = new long[tree.root];
        for (int mentee = 0; mentee < tree.mentees; mentee++) {
            capacity[mentee] = Math.max(0, room.needs()[mentee]);
        }
        for (int mentor = 0; mentor < tree.mentors; mentor++) {
            capacity[tree.mentor(mentor)] = Math.max(0, room.places()[mentor]);
        }
        for (int group = 0; group < room.groups().size(); group++) {
            capacity[tree.group(group)] = room.groups().get(group).most();
        }
    }

    /** Whether more could flow between a node and the one above it. */
    boolean open(int node) {
        return flow[node] < capacity[node];
    }

    /** Whether something flows between a node and the one above it. */
    boolean used(int node) {
        return flow[node] > 0;
    }

    /** What it is worth to send one more between a node and the one above it: only a further place costs something. */
    long worthOfMore(int node) {
        return tree.isMentor(node) ? -room.cost(node - tree.mentees, flow[node]) : 0;
    }

    long worthOfLess(int node) {
        return tree.isMentor(node) ? room.cost(node - tree.mentees, flow[node] - 1) : 0;
    }

    void change(int node, int by) {
        flow[node] += by;
    }

    /**
     * Raises the value of a mentee, parts her from whom she is no longer worth it with, and has her unmet needs look for
     * mentors.
     */
    void raise(int mentee, long to) {
        value[mentee] = Math.max(value[mentee], to);
        for (int at = 0; at < listed.size(mentee); at++) {
            int mentor = tree.mentor(listed.mentor(mentee, at));
            if (listed.made(mentee, at) && listed.weight(mentee, at) + value[mentor] < value[mentee]) {
                listed.part(mentee, at);
                excess[mentee]++;
                excess[mentor]--;
            }
        }
        int above = tree.parent[mentee];
        if (value[mentee] >= value[above] && open(mentee)) {
            int more = Math.toIntExact(capacity[mentee] - flow[mentee]);
            flow[mentee] += more;
            excess[mentee] += more;
            excess[above] -= more;
        }
    }

    Shared shared() {
        int[][] mentorsOf = new int[tree.mentees][];
        long[] benefits = new long[tree.mentees];
        for (int mentee = 0; mentee < tree.mentees; mentee++) {
            mentorsOf[mentee] = listed.mentorsOf(mentee);
            benefits[mentee] = above(mentee) - room.unplacedPrice();
        }
        long[] prices = new long[tree.mentors];
        for (int mentor = 0; mentor < prices.length; mentor++) {
            prices[mentor] = above(tree.mentor(mentor));
        }
        long[] groupPrices = new long[room.groups().size()];
        for (int group = 0; group < groupPrices.length; group++) {
            groupPrices[group] = above(tree.group(group));
        }
        return new Shared(mentorsOf, benefits, prices, groupPrices);
    }

    private long above(int node) {
        long difference = value[node] - value[tree.parent[node]];
        return Math.max(0, tree.ofMentees(node) ? difference : -difference);
    }
}
