package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.report.RepairReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says of printed figures that contradict each other which may be wrong. */
final class RepairCommand implements Command {

    /** Fewer clusters than this are solved before other cores have begun. */
    private static final int MANY = 20;

    private final User user;

    RepairCommand(User user) {
        this.user = user;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(user, "repair", Options.parameter(user, "0..*", "1..*", Path.class, "file"));
    }

    @Override
    public int run(ParseResult command) {
        int status = 0;
        for (Path file : command.matchedPositionalValue(0, List.<Path>of())) {
            List<InvalidInputException> faulty = new ArrayList<>();
            try {
                user.out().print(answers(Cluster.read(text(file), faulty::add)));
            } catch (InvalidInputException e) {
                faulty.add(e);
            }
            for (InvalidInputException fault : faulty) {
                user.warn(fault::inOneLine);
                status = REFUSED;
            }
        }
        return status;
    }

    /** Reads a file, or what is piped in. */
    private TextFile text(Path file) {
        return file.toString().equals("-")
                ? TextFile.read(user.language().text("standard_input"), user.in())
                : TextFile.read(file);
    }

    private static String answers(List<Cluster> clusters) {
        Stream<Cluster> all = clusters.size() < MANY ? clusters.stream() : clusters.parallelStream();
        return all.map(Readings::of).map(RepairReport::of).collect(Collectors.joining());
    }
}
