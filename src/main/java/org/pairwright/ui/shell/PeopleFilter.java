package org.pairwright.ui.shell;

import java.util.Set;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;

/** Which people a number counts, so that the number can open their list. */
public sealed interface PeopleFilter {
    PeopleFilter ALL = new All();

    /** The filter in words, as in "People at Nairobi". */
    Sentence sentence();

    record All() implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.all");
        }
    }

    record WithStatus(Status status) implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.status", status);
        }
    }

    record WithRole(Role role) implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.role", role);
        }
    }

    /** Those whom the latest run left without a partner. */
    record Unplaced() implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.unplaced");
        }
    }

    record AtSite(String site) implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.site", site);
        }
    }

    record WantsSkill(String skill) implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.wants", skill);
        }
    }

    record OffersSkill(String skill) implements PeopleFilter {
        @Override
        public Sentence sentence() {
            return Sentence.of("shell.people.offers", skill);
        }
    }

    /** Exactly these, by id: a number that no other filter describes opens the list of what it counts. */
    record These(Sentence sentence, Set<Long> participants) implements PeopleFilter {
        public These {
            participants = Set.copyOf(participants);
        }
    }
}
