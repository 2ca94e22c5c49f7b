package org.pairwright.matching.limit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is within which group: nodes are the mentees, then the mentors, then the groups, then the root of all. A person stands
 * below the smallest of her groups, a group below the smallest that holds it.
 */
final class Tree {
    final int mentees;
    final int mentors;
    final int root;
    final int[] parent;
    final int[][] children;
    private final List<Group> groups;

    Tree(int mentees, int mentors, List<Group> groups) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.groups = groups;
        this.root = mentees + mentors + groups.size();
        this.parent = new int[root];
        Arrays.fill(parent, root);
        IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer at) -> -groups.get(at).members().cardinality()))
                .forEach(this::add);
        this.children = children();
    }

    int mentor(int position) {
        return mentees + position;
    }

    int group(int position) {
        return mentees + mentors + position;
    }

    boolean isMentee(int node) {
        return node < mentees;
    }

    boolean isMentor(int node) {
        return node >= mentees && node < mentees + mentors;
    }

    /** Whether a node below the root stands on the side of the mentees. */
    boolean ofMentees(int node) {
        return node < mentees
                || (node >= mentees + mentors
                        && groups.get(node - mentees - mentors).ofMentees());
    }

    /** From the largest to the smallest, so that the last one added is the nearest. */
    private void add(int at) {
        Group group = groups.get(at);
        int first = group.ofMentees() ? 0 : mentees;
        var members = group.members();
        if (!members.isEmpty()) {
            parent[group(at)] = parent[first + members.nextSetBit(0)];
            members.stream().forEach(member -> parent[first + member] = group(at));
        }
    }

    private int[][] children() {
        int[] count = new int[root + 1];
        for (int above : parent) {
            count[above]++;
        }
        int[][] below = new int[root + 1][];
        Arrays.setAll(below, node -> new int[count[node]]);
        for (int node = 0; node < root; node++) {
            below[parent[node]][--count[parent[node]]] = node;
        }
        return below;
    }
}
