package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.drafting.EditionFolder;
import nl.drugmonitor.drafting.SaveCounts;
import nl.drugmonitor.drafting.SaveCounts.Became;
import nl.drugmonitor.drafting.TextEdition;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.report.CheckView;
import picocli.CommandLine.ParseResult;

/** Saves what was read of a text as an edition: what {@code --save} asks for. */
final class SaveOption {
    private final User user;
    private final ParseResult command;
    private final TextEdition edition;

    private SaveOption(User user, ParseResult command, TextEdition edition) {
        this.user = user;
        this.command = command;
        this.edition = edition;
    }

    /** Plans what is written; a folder that is somebody else's is refused before anything is shown. */
    static SaveOption of(User user, ParseResult command, CheckView view) {
        Path path = command.matchedOptionValue("--save", Path.of(""));
        TextEdition edition = TextEdition.of(
                view.text(), view.matches(), EditionFolder.at(path), LocalDate.now(ZoneId.systemDefault()));
        return new SaveOption(user, command, edition);
    }

    /** Writes the files and says what was written; beside JSON it says so where no program reads. */
    void run() {
        try {
            edition.write();
        } catch (IOException e) {
            throw user.mistake(command, "cannot_write", edition.folder().path(), OutputFile.reason(e));
        }
        SaveCounts counts = edition.counts();
        tell(Note.of(
                "save.written",
                edition.folder().claimsFile(),
                counts.figures(),
                counts.claims(),
                counts.numbers(),
                counts.untested()));
        tell(Note.of(
                "save.changes",
                counts.of(Became.ADDED),
                counts.of(Became.CHANGED),
                counts.of(Became.SAME),
                counts.of(Became.KEPT),
                counts.of(Became.REMOVED)));
        if (counts.of(Became.MARKED) > 0) {
            tell(Note.of("save.marked", counts.of(Became.MARKED)));
        }
        if (edition.folder().isNew()) {
            tell(Note.of(
                    "save.new",
                    edition.folder().edition(),
                    edition.folder().data().resolve("sources.csv")));
        }
        tell(Note.of("save.next", edition.folder().data(), edition.folder().edition()));
    }

    private void tell(Note line) {
        if (command.matchedOptionValue("--format", "text").equals("json")) {
            user.warn(line);
        } else {
            user.tell(line.key(), line.parts().toArray());
        }
    }
}
