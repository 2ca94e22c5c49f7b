package org.pairwright.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.plan.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Circles: one or two mentors with several mentees on a topic. Alone it says what can be done with them. */
@Command(
        name = "circle",
        resourceBundle = "org.pairwright.text.command",
        description = "${bundle:command.circle.about}")
final class CircleCommand implements Runnable {
    private static final String BUNDLE = "org.pairwright.text.command";

    private final Pairwright pairwright;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CircleCommand(Pairwright pairwright) {
        this.pairwright = pairwright;
    }

    @Override
    public void run() {
        spec.commandLine().usage(pairwright.terminal().out());
    }

    @Command(name = "add", resourceBundle = BUNDLE, description = "${bundle:command.circle.add}")
    int add(
            @Option(names = "--program", paramLabel = "NAME", description = "${bundle:command.circle.program}")
                    Optional<String> program,
            @Option(
                            names = "--topic",
                            required = true,
                            paramLabel = "TOPIC",
                            description = "${bundle:command.circle.topic}")
                    String topic,
            @Option(
                            names = "--facilitator",
                            required = true,
                            paramLabel = "NAME",
                            description = "${bundle:command.circle.facilitator}")
                    List<String> facilitators,
            @Option(
                            names = "--least",
                            defaultValue = "" + Circle.LEAST,
                            paramLabel = "NUMBER",
                            description = "${bundle:command.circle.least}")
                    int least,
            @Option(
                            names = "--most",
                            defaultValue = "" + Circle.MOST,
                            paramLabel = "NUMBER",
                            description = "${bundle:command.circle.most}")
                    int most) {
        var names = new ArrayList<>(facilitators);
        return pairwright.onDesk(acts -> {
            var steps = new CircleSteps(pairwright, acts, chosen(acts, program).id());
            return steps.add(topic.strip(), names, new CircleSteps.Size(least, most));
        });
    }

    @Command(name = "list", resourceBundle = BUNDLE, description = "${bundle:command.circle.list}")
    int list(
            @Option(names = "--program", paramLabel = "NAME", description = "${bundle:command.circle.program}")
                    Optional<String> program) {
        return pairwright.onDesk(
                acts -> new CircleSteps(pairwright, acts, chosen(acts, program).id()).list());
    }

    @Command(name = "fill", resourceBundle = BUNDLE, description = "${bundle:command.circle.fill}")
    int fill(
            @Option(names = "--program", paramLabel = "NAME", description = "${bundle:command.circle.program}")
                    Optional<String> program,
            @Option(names = "--confirm", description = "${bundle:command.circle.confirm}") boolean confirm) {
        return pairwright.onDesk(acts -> {
            var steps = new CircleSteps(pairwright, acts, chosen(acts, program).id());
            var proposal = steps.fill();
            if (confirm) {
                steps.confirm(proposal);
            }
            return proposal.unplaced().isEmpty() ? Exit.DONE : Exit.DONE_WITH_LEFTOVERS;
        });
    }

    private static Program chosen(Acts acts, Optional<String> name) {
        return new ProgramChoice(acts.enrolment().known().all()).require(name);
    }
}
