package org.pairwright.enrolment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.plan.Program;
import org.pairwright.program.plan.Purpose;
import org.pairwright.storage.Journal;
import org.pairwright.storage.matching.CriterionStore;
import org.pairwright.storage.program.ProgramStore;
import org.pairwright.text.Sentence;

/** Starts and changes programs. */
public final class Programs {
    private static final int USUAL_MONTHS = 9;

    private final Journal journal;
    private final ProgramStore programs;
    private final CriterionStore criteria;

    public Programs(Journal journal, ProgramStore programs, CriterionStore criteria) {
        this.journal = journal;
        this.programs = programs;
        this.criteria = criteria;
    }

    /** Stores a new program with the criteria of its purpose, in one step. */
    public Program start(Program planned) {
        return journal.record(StepKind.PROGRAM, Sentence.of("enrolment.step.programStarted", planned.name()), step -> {
            var started = programs.save(step, planned);
            criteria.replaceAll(step, started.id(), preset(started));
            return started;
        });
    }

    /** Stores a known program as it is now; its criteria stay. A program that did not change leaves no step. */
    public Program change(Program changed) {
        return journal.record(
                StepKind.PROGRAM,
                Sentence.of("enrolment.step.programChanged", changed.name()),
                step -> programs.save(step, changed));
    }

    /** What is started when a sheet is taken in where there is no program yet: named after it, from today. */
    public static Program forFile(Path file, LocalDate today) {
        var path = file.getFileName();
        var name = path == null ? "" : path.toString().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        var words = name.replaceAll("[-_]+", " ").strip();
        var spoken =
                words.isEmpty() ? file.toString() : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return Program.planned(spoken, Purpose.GENERAL, today, today.plusMonths(USUAL_MONTHS));
    }

    private static List<Criterion> preset(Program program) {
        var criteria = new ArrayList<Criterion>();
        for (var criterion : CriteriaPreset.of(program.purpose())) {
            criteria.add(criterion.in(program.id(), criterion.position()));
        }
        return criteria;
    }
}
