import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Keeps every Java file in the house's one format: {@code check} names those that are not and fails, {@code apply}
 * rewrites them. Files older than the marker were looked at before and are passed over.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        var marker = Path.of(args[1]);
        var started = FileTime.fromMillis(System.currentTimeMillis());
        var wrong = unformatted(Path.of(args[2]), lastLook(marker));
        for (var file : wrong) {
            System.err.println((apply ? "Formatted " : "Not formatted: ") + file);
            if (apply) {
                Files.writeString(file, formatted(Files.readString(file)));
            }
        }
        if (!wrong.isEmpty() && !apply) {
            System.err.println("Run: mvn -q process-sources -Dformat=apply");
            System.exit(1);
        }
        Files.createDirectories(marker.getParent());
        Files.writeString(marker, "");
        Files.setLastModifiedTime(marker, started);
    }

    private static FileTime lastLook(Path marker) throws IOException {
        return Files.exists(marker) ? Files.getLastModifiedTime(marker) : FileTime.fromMillis(0);
    }

    private static List<Path> unformatted(Path root, FileTime since) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> changedAfter(file, since))
                    .filter(Format::isWrong)
                    .sorted()
                    .toList();
        }
    }

    private static boolean changedAfter(Path file, FileTime since) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isWrong(Path file) {
        try {
            var source = Files.readString(file);
            return !formatted(source).equals(source);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String formatted(String source) throws FormatterException {
        var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }
}
