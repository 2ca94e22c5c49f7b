package org.pairwright.reporting.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pairwright.insight.ProgramFacts;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.proposal.Run;

/**
 * All that a report tells of.
 *
 * @param facts of the program, its latest proposal included
 * @param fields the profile fields, which say what is sensitive
 * @param run the latest matching run
 * @param today the day the report speaks of
 */
public record ReportInput(ProgramFacts facts, List<ProfileField> fields, Optional<Run> run, LocalDate today) {

    public ReportInput {
        fields = List.copyOf(fields);
    }

    /** The same, with the sensitive fields told as any other: she asked for them. */
    public ReportInput withSensitive() {
        return new ReportInput(
                facts, fields.stream().map(ProfileField::asAnyOther).toList(), run, today);
    }

    /** What is left out unless she asks for it, as people read it. */
    public List<String> sensitive() {
        return fields.stream()
                .filter(ProfileField::sensitive)
                .map(ProfileField::label)
                .toList();
    }
}
