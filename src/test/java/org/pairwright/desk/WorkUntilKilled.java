package org.pairwright.desk;

import java.nio.file.Path;
import java.time.Clock;
import org.pairwright.fixtures.Workload;
import org.pairwright.storage.people.PersonStore;

/**
 * A program that works at a desk and says the number of each step once it is acknowledged, until somebody kills it or
 * nobody listens any more.
 */
final class WorkUntilKilled {
    private WorkUntilKilled() {}

    /** Takes the data folder and how many persons each step adds. */
    public static void main(String[] args) {
        int personsEach = Integer.parseInt(args[1]);
        var desk = ((Opening.Opened) Desk.open(Path.of(args[0]), Clock.systemUTC())).desk();
        var work = new Workload(desk.journal(), new PersonStore(desk.database()));
        int number = work.held().last();
        while (!System.out.checkError()) {
            number++;
            work.step(number, personsEach);
            System.out.println(number);
        }
    }
}
