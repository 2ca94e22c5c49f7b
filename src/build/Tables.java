import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes from the numbered SQL scripts. Every script of the folder is run, in order, in a database
 * in memory, so that a new script cannot be forgotten.
 */
final class Tables {
    private static final String NUMBERED = "\\d{3}-.*\\.sql";

    public static void main(String[] folders) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            try (var statement = connection.createStatement()) {
                for (var script : scripts(Path.of(folders[0]))) {
                    statement.execute("RUNSCRIPT FROM '" + script + "'");
                }
            }
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(folders[1]));
        }
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NUMBERED))
                    .sorted()
                    .toList();
        }
    }

    private static Configuration configuration(String target) {
        return new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.ERROR)
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true))
                        .withGenerate(new Generate()
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target()
                                .withPackageName("org.pairwright.storage.generated")
                                .withDirectory(target)));
    }
}
