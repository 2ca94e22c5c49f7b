package org.pairwright.command;

import java.util.List;
import java.util.Optional;
import org.pairwright.program.plan.Program;
import org.pairwright.text.Sentence;

/** Which program a command means: the one she names, or the only one. */
final class ProgramChoice {
    private final List<Program> known;

    ProgramChoice(List<Program> known) {
        this.known = known;
    }

    /** The program named, or the only one; empty where there is none yet or none of that name. */
    Optional<Program> find(Optional<String> name) {
        if (name.isPresent()) {
            return known.stream()
                    .filter(program ->
                            program.name().equalsIgnoreCase(name.get().strip()))
                    .findFirst();
        }
        if (known.size() > 1) {
            throw new Cannot(Sentence.of("command.program.several", names()));
        }
        return known.stream().findFirst();
    }

    /** The program named, or the only one; where there is none the command cannot go on. */
    Program require(Optional<String> name) {
        return find(name)
                .orElseThrow(() -> new Cannot(
                        known.isEmpty()
                                ? Sentence.of("command.program.none")
                                : Sentence.of("command.program.unknown", name.orElse(""), names())));
    }

    private List<Object> names() {
        return known.stream().<Object>map(Program::name).toList();
    }
}
