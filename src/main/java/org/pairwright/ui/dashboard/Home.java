package org.pairwright.ui.dashboard;

import java.time.LocalDateTime;
import java.util.List;
import org.pairwright.insight.Errand;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.insight.ProgramFigures;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;

/** What the home screen shows. */
sealed interface Home {

    /** Nothing is known yet. */
    record Loading() implements Home {}

    /** There is no program on the desk. */
    record NoProgram() implements Home {}

    /** Nobody takes part in the program yet. */
    record NoPeople(Program program) implements Home {}

    /**
     * A program on one day.
     *
     * @param at the day and the time of day, which decides how she is greeted
     */
    record Today(LocalDateTime at, ProgramFacts facts, ProgramFigures figures, List<Errand> errands) implements Home {
        private static final int NOON = 12;
        private static final int EVENING = 18;

        /** "Good morning. 3 things need you today." */
        Sentence greeting() {
            return Sentence.of("home.greeting", salutation(), errands.size());
        }

        /** Which program this is, and when it runs. */
        Sentence program() {
            var program = facts.program();
            return Sentence.of("home.program", program.name(), program.startsOn(), program.endsOn());
        }

        private Sentence salutation() {
            if (at.getHour() < NOON) {
                return Sentence.of("home.morning");
            }
            return at.getHour() < EVENING ? Sentence.of("home.afternoon") : Sentence.of("home.evening");
        }
    }
}
