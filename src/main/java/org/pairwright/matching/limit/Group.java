package org.pairwright.matching.limit;

import java.util.BitSet;

/**
 * Some people of one side, by position, and how many pairs they may have together.
 *
 * @param ofMentees whether they are mentees
 * @param most from 0
 */
public record Group(boolean ofMentees, BitSet members, long most) {

    /** Whether all members of the other are in this one too. */
    boolean holds(Group other) {
        var outside = (BitSet) other.members.clone();
        outside.andNot(members);
        return outside.isEmpty();
    }

    /** Whether some are in both, and some only in one, and some only in the other. */
    public boolean crosses(Group other) {
        return ofMentees == other.ofMentees && members.intersects(other.members) && !holds(other) && !other.holds(this);
    }
}
