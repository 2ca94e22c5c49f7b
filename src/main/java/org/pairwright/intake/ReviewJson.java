package org.pairwright.intake;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairwright.intake.columns.ColumnMapping;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.file.ReadFile;
import org.pairwright.intake.file.UnreadFile;
import org.pairwright.intake.review.ReviewLine;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;

/**
 * A review for other programs: one JSON object a file, with its sheets, people, counts and problems; a file that could not
 * be read gives {@code {"file", "error"}}. Fields are named as in mapping files, dates are ISO 8601, absent is null.
 */
public final class ReviewJson {
    private final IntakeReview review;
    private final Messages messages;

    private ReviewJson(IntakeReview review, Messages messages) {
        this.review = review;
        this.messages = messages;
    }

    /** One line a file, first those that were read. */
    public static List<String> lines(IntakeReview review, Messages messages) {
        var json = new ReviewJson(review, messages);
        var unread = review.unread().stream().map(UnreadFile::name).toList();
        return Stream.concat(
                        review.files().stream()
                                .filter(file -> !unread.contains(file.name()))
                                .map(json::file),
                        review.unread().stream().map(json::unread))
                .map(ReviewJson::written)
                .toList();
    }

    private Map<String, @Nullable Object> unread(UnreadFile file) {
        var object = object();
        object.put("file", file.name());
        object.put("error", messages.say(file.why()));
        return object;
    }

    private Map<String, @Nullable Object> file(ReadFile file) {
        var lines = review.lines().stream()
                .filter(line -> line.at().file().equals(file.name()))
                .toList();
        var object = object();
        object.put("file", file.name());
        object.put(
                "sheets",
                file.sheets().stream()
                        .flatMap(sheet -> sheet.mapping().stream())
                        .map(ReviewJson::sheet)
                        .toList());
        object.put(
                "people",
                lines.stream()
                        .flatMap(line -> taken(line).stream())
                        .map(ReviewJson::person)
                        .toList());
        object.put("counts", IntakeCounts.of(lines).byName());
        object.put(
                "problems",
                review.problems().stream()
                        .filter(problem -> problem.at().file().equals(file.name()))
                        .map(this::problem)
                        .toList());
        return object;
    }

    private static Map<String, @Nullable Object> sheet(ColumnMapping mapping) {
        var columns = object();
        mapping.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column -> columns.putIfAbsent(
                        column.header(), column.target().map(Target::key).orElse(null)));
        var object = object();
        object.put("sheet", mapping.sheet());
        object.put("headerRow", mapping.headerRow());
        object.put("columns", columns);
        return object;
    }

    private static Optional<Applicant> taken(ReviewLine line) {
        return switch (line) {
            case ReviewLine.Fresh fresh -> Optional.of(fresh.applicant());
            case ReviewLine.Changed changed -> Optional.of(changed.applicant());
            case ReviewLine.Same same -> Optional.of(same.applicant());
            case ReviewLine.Merged _, ReviewLine.Rejected _, ReviewLine.Skipped _ -> Optional.empty();
        };
    }

    private static Map<String, @Nullable Object> person(Applicant applicant) {
        var workplace = applicant.workplace();
        var application = applicant.application();
        var object = object();
        object.put("name", applicant.name().full());
        object.put("first", said(applicant.name().first()));
        object.put("last", said(applicant.name().last()));
        object.put("email", said(applicant.contact().email()));
        object.put("role", application.role().name().toLowerCase(Locale.ROOT));
        object.put("department", said(workplace.department()));
        object.put("site", said(workplace.site()));
        object.put("languages", applicant.answers().choices(BuiltIn.LANGUAGES));
        object.put("offered", application.answers().choices(BuiltIn.OFFERED));
        object.put("wanted", application.answers().choices(BuiltIn.WANTED));
        object.put(
                "capacity",
                application.places().isPresent() ? application.places().getAsInt() : null);
        object.put("manager", said(workplace.manager().asWritten()));
        object.put("employeeId", said(workplace.employeeId()));
        object.put("phone", said(applicant.contact().phone()));
        object.put("start", start(applicant.answers()));
        return object;
    }

    private static @Nullable String start(Answers answers) {
        return answers.to(IntakeField.START.key()).orElse(null) instanceof Answer.Day start
                ? start.day().toString()
                : null;
    }

    private Map<String, @Nullable Object> problem(Problem problem) {
        var object = object();
        object.put("sheet", problem.at().sheet());
        object.put("row", problem.at().row());
        object.put("column", said(problem.column()));
        object.put("found", said(problem.found()));
        object.put("expected", messages.say(problem.expected()));
        object.put("action", messages.say(problem.action()));
        object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }

    private static String written(Map<String, @Nullable Object> object) {
        try {
            return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
