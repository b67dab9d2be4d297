package nl.drugmonitor.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.RepairReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Says of printed figures that contradict each other which may be wrong. */
final class RepairCommand {
    private static final int REFUSED = 2;

    /** Fewer clusters than this are solved before other cores have begun. */
    private static final int MANY = 20;

    private static final String HELP = """

            Prints JSON Lines, one object a cluster in the order of the input: the claims that fail, \
            what would mend them, and how plausible each repair is. \
            A file that cannot be used gets one line on standard error; the others are answered all the same, \
            and the exit status is 2.

            Example: ndm repair clients.yaml, which holds

              id: clients
              figures:
                - {id: men, printed: "1.230"}
                - {id: women, printed: "455"}
                - {id: all, printed: "1.865"}
              claims:
                - {type: sum, terms: [men, women], total: all}""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    RepairCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    static CommandSpec spec() {
        CommandSpec spec =
                Main.spec("repair", "Says of printed figures that contradict each other which of them may be wrong.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("FILE")
                .description("JSON or YAML (.yaml, .yml): one cluster of figures and claims, or a list of them;"
                        + " - for JSON or YAML from standard input.")
                .build());
        spec.usageMessage().footer(HELP);
        return spec;
    }

    int run(ParseResult command) {
        int status = 0;
        for (Path file : command.matchedPositionalValue(0, List.<Path>of())) {
            try {
                out.print(answers(Cluster.read(text(file))));
            } catch (InvalidInputException e) {
                err.println(TerminalWriter.clean(e.inOneLine(Language.EN)));
                status = REFUSED;
            }
        }
        return status;
    }

    /** Reads a file, or what is piped in. */
    private TextFile text(Path file) {
        return file.toString().equals("-") ? TextFile.read("standard input", in) : TextFile.read(file);
    }

    private static String answers(List<Cluster> clusters) {
        Stream<Cluster> all = clusters.size() < MANY ? clusters.stream() : clusters.parallelStream();
        return all.map(Readings::of).map(RepairReport::of).collect(Collectors.joining());
    }
}
