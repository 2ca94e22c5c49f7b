package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;

/** Where she can go, with everything the screen there needs to know. */
public sealed interface Destination {

    /** Whose screen shows it. */
    Place place();

    record Welcome() implements Destination {
        @Override
        public Place place() {
            return Place.WELCOME;
        }
    }

    record Home() implements Destination {
        @Override
        public Place place() {
            return Place.HOME;
        }
    }

    record PeopleList(PeopleFilter filter) implements Destination {
        @Override
        public Place place() {
            return Place.PEOPLE;
        }
    }

    /** One participant, beside the list of people. */
    record PersonDetail(long participant) implements Destination {
        @Override
        public Place place() {
            return Place.PEOPLE;
        }
    }

    /** Spreadsheets to be taken in. */
    record Intake(List<Path> files) implements Destination {
        public Intake {
            files = List.copyOf(files);
        }

        @Override
        public Place place() {
            return Place.INTAKE;
        }
    }

    record Matching() implements Destination {
        @Override
        public Place place() {
            return Place.MATCHING;
        }
    }

    record PairsList(PairFilter filter) implements Destination {
        @Override
        public Place place() {
            return Place.PAIRS;
        }
    }

    /** One pair, beside the list of pairs. */
    record PairDetail(long pair) implements Destination {
        @Override
        public Place place() {
            return Place.PAIRS;
        }
    }

    record Reports() implements Destination {
        @Override
        public Place place() {
            return Place.REPORTS;
        }
    }

    /** The register of what was said in confidence. */
    record Concerns() implements Destination {
        @Override
        public Place place() {
            return Place.CONCERNS;
        }
    }

    record Settings() implements Destination {
        @Override
        public Place place() {
            return Place.SETTINGS;
        }
    }

    /** The password is set, changed or removed. */
    record Password(Act act) implements Destination {

        /** What is done with it. */
        public enum Act {
            SET,
            CHANGE,
            NEW_CODE,
            REMOVE
        }

        @Override
        public Place place() {
            return Place.PASSWORD;
        }
    }

    /** The backups, to go back to one of them. */
    record Restore() implements Destination {
        @Override
        public Place place() {
            return Place.RESTORE;
        }
    }
}
