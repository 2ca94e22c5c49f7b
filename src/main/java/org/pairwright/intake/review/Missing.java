package org.pairwright.intake.review;

import java.util.List;
import org.pairwright.text.Sentence;

/**
 * People of the program who are not in the files. They are proposed as having left where the files name at least half of
 * those who could stand in them: a list of newcomers must not offer to let everybody else go.
 *
 * @param people whom she may mark as left; nobody is by herself
 * @param why they are proposed, or nobody is
 */
public record Missing(List<Known> people, Sentence why) {
    public Missing {
        people = List.copyOf(people);
    }
}
