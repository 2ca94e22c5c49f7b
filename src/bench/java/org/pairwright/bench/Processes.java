package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs what is measured in processes of their own, each of which prints a line of figures after the word RESULT. */
final class Processes {
    private Processes() {}

    static List<String> java(List<String> options, Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The line of figures; nothing where there is no such program, or it failed. */
    static Optional<String> result(List<String> command) throws IOException, InterruptedException {
        return run(command).stream().filter(line -> line.startsWith("RESULT")).findFirst();
    }

    /** What it printed. */
    static List<String> run(List<String> command) throws IOException, InterruptedException {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().remove("JAVA_TOOL_OPTIONS"); // what is measured has the options that stand here
            var process = builder.start();
            List<String> lines = new ArrayList<>();
            try (var reader = process.inputReader()) {
                reader.lines().forEach(lines::add);
            }
            process.waitFor();
            return lines;
        } catch (IOException missing) {
            return List.of(missing.toString());
        }
    }

    /** Where a script of ours lies after it was written into a folder. */
    static String script(String name, Path folder) throws IOException {
        var script = folder.resolve(name);
        try (var source = Processes.class.getResourceAsStream(name)) {
            Files.write(script, source.readAllBytes());
        }
        return script.toString();
    }

    static double figure(String result, String name) {
        return Double.parseDouble(word(result, name));
    }

    static String word(String result, String name) {
        return result.substring(result.indexOf(name + "=") + name.length() + 1).split(" ", -1)[0];
    }
}
