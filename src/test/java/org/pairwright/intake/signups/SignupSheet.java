package org.pairwright.intake.signups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sign-up sheet written down as text, with what it should be understood as: sheets ({@code # name}, hidden
 * {@code # ?name}) with their rows, cells parted by bars ({@code >} is merged with the cell before, {@code @} begins a
 * date, {@code '} a number that is text), then the columns and the people expected.
 */
record SignupSheet(String file, List<Grid> grids, Map<String, String> columns, List<Expected> people) {
    private static final Path FOLDER = Path.of("src/test/resources/org/pairwright/intake/signups");

    record Grid(String name, boolean hidden, List<List<String>> rows) {}

    /** Who is expected, and what of her is looked at. */
    record Expected(String name, Map<String, String> values) {}

    static List<SignupSheet> all(String kind) {
        try (var files = Files.list(FOLDER.resolve(kind))) {
            return files.sorted().map(SignupSheet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return file.substring(0, 2);
    }

    @Override
    public String toString() {
        return file;
    }

    private static SignupSheet read(Path path) {
        var grids = new ArrayList<Grid>();
        var columns = new LinkedHashMap<String, String>();
        var people = new ArrayList<Expected>();
        String part = "rows";
        for (var line : lines(path)) {
            if (line.startsWith("== ")) {
                part = line.substring(3).strip();
            } else if (part.equals("columns")) {
                int equals = line.lastIndexOf(" = ");
                columns.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 3).strip());
            } else if (part.equals("people")) {
                people.add(expected(line));
            } else if (line.startsWith("# ") && !line.contains("|")) {
                String name = line.substring(2).strip();
                grids.add(new Grid(name.replace("?", ""), name.startsWith("?"), new ArrayList<>()));
            } else {
                grids.getLast().rows().add(cells(line));
            }
        }
        String file = String.valueOf(path.getFileName()).replaceFirst("\\.txt$", "");
        return new SignupSheet(file, grids, columns, people);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return line.equals("-")
                ? List.of()
                : Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Expected expected(String line) {
        var parts = cells(line);
        return new Expected(
                parts.getFirst(),
                parts.stream()
                        .skip(1)
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> pair[1], (one, _) -> one, LinkedHashMap::new)));
    }
}
