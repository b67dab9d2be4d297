package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.drafting.EditionFolder;
import nl.drugmonitor.drafting.NewEdition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes the folder of a new edition. */
final class NewCommand implements Command {
    private static final Path DATA = Path.of("data");

    private final User user;

    NewCommand(User user) {
        this.user = user;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user, "new", Options.parameter(user, "0", "1", String.class, "year"), Options.data(user));
    }

    @Override
    public int run(ParseResult command) {
        String year = command.matchedPositionalValue(0, "");
        if (!year.matches("(19|20)\\d\\d")) {
            throw user.mistake(command, "new_year", year);
        }
        Path data = Options.data(command).orElse(DATA);
        if (!Files.exists(data.resolve("editions.csv"))) {
            throw user.mistake(command, "new_where", data);
        }
        NewEdition edition = NewEdition.of(data, year, LocalDate.now(ZoneId.systemDefault()));
        try {
            edition.write();
        } catch (IOException e) {
            throw user.mistake(command, "cannot_write", edition.folder().path(), OutputFile.reason(e));
        }
        tell(edition);
        return 0;
    }

    private void tell(NewEdition edition) {
        EditionFolder folder = edition.folder();
        user.tell(
                "new.made",
                folder.edition(),
                folder.path(),
                edition.from(),
                edition.findings(),
                edition.candidates(),
                edition.charts());
        user.tell("new.how", folder.data().resolve("sources.csv"));
        if (edition.leftOut() > 0) {
            user.tell("new.left_out", edition.leftOut(), folder.path().resolve("charts.yaml"));
        }
        user.tell("new.next", folder.path(), folder.data(), folder.edition());
    }
}
