package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.TextCheck;
import nl.drugmonitor.prose.TextLanguage;
import nl.drugmonitor.report.CheckDocument;
import nl.drugmonitor.report.CheckJson;
import nl.drugmonitor.report.CheckView;
import nl.drugmonitor.report.DataMatches;
import nl.drugmonitor.report.NumberReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Recomputes what Dutch texts say of their numbers. */
final class CheckCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "html");

    private final User user;
    private final BuiltIn builtIn;

    CheckCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "check",
                Options.parameter(user, "0..*", "1..*", Path.class, "file"),
                Options.format(user, FORMATS),
                Options.flag("--strict"),
                Options.value(user, String.class, "text", "--why").build(),
                Options.value(user, Path.class, "folder", "--save").build(),
                Options.data(user),
                Output.option(user));
    }

    @Override
    public int run(ParseResult command) {
        Output output = Output.of(user, command, FORMATS);
        String format = output.format();
        List<Path> files = command.matchedPositionalValue(0, List.<Path>of());
        boolean isSaved = command.hasMatchedOption("--save");
        if (isSaved && (files.size() > 1 || command.hasMatchedOption("--why"))) {
            throw user.mistake(command, files.size() > 1 ? "save_one" : "save_why");
        }
        List<CheckedText> texts = new ArrayList<>();
        for (Path file : files) {
            read(file).ifPresent(texts::add);
        }
        int status = texts.size() < files.size() ? REFUSED : 0;
        if (texts.isEmpty()) {
            return status;
        }
        if (command.hasMatchedOption("--why")) {
            return Math.max(status, tell(command, format, output, texts));
        }
        List<CheckView> views = views(command, texts);
        Optional<SaveOption> save =
                isSaved ? Optional.of(SaveOption.of(user, command, views.get(0))) : Optional.empty();
        if (format.equals("json")) {
            output.text(views.stream()
                    .map(view -> CheckJson.of(view, user.language()))
                    .collect(Collectors.joining()));
        } else {
            output.document(CheckDocument.of(views, user.language()));
        }
        save.ifPresent(SaveOption::run);
        boolean differs =
                texts.stream().anyMatch(text -> text.count(Outcome.DIFFERS) > 0 || text.count(Outcome.WORDING) > 0);
        boolean isTold = differs && command.matchedOptionValue("--strict", false);
        return isTold && status == 0 ? DIFFERS : status;
    }

    /** Reads and checks a file, or says why it cannot be read. */
    private Optional<CheckedText> read(Path file) {
        try {
            Manuscript manuscript = file.toString().equals("-")
                    ? Manuscripts.read(user.language().text("standard_input"), user.in())
                    : Manuscripts.read(file);
            TextLanguage language = TextLanguage.of(manuscript.text());
            if (language.isEnglish()) {
                user.warn(Note.of("refused.not_dutch", manuscript.name(), language.dutch(), language.english()));
                return Optional.empty();
            }
            if (language.isPartlyEnglish()) {
                user.warn(Note.of("check.partly_dutch", manuscript.name(), language.dutch(), language.english()));
            }
            return Optional.of(TextCheck.of(manuscript));
        } catch (InvalidInputException e) {
            user.warn(e);
            return Optional.empty();
        }
    }

    private List<CheckView> views(ParseResult command, List<CheckedText> texts) {
        Figures figures = Options.data(command).map(Figures::load).orElseGet(builtIn::figures);
        List<CheckView> views = new ArrayList<>();
        for (CheckedText text : texts) {
            String prefix = texts.size() == 1 ? "" : (views.size() + 1) + "-";
            views.add(new CheckView(text, DataMatches.of(text, figures), prefix));
        }
        return views;
    }

    /** Tells all about one number, in each text that has it. */
    private int tell(ParseResult command, String format, Output output, List<CheckedText> texts) {
        if (format.equals("json")) {
            throw user.mistake(command, "why_format");
        }
        String number = command.matchedOptionValue("--why", "");
        List<CheckView> views = views(command, texts);
        Optional<Document> report = NumberReport.of(views, number, user.language());
        if (report.isEmpty()) {
            views.forEach(view -> user.warn(NumberReport.notThere(view, number)));
            return REFUSED;
        }
        output.document(report.get());
        return 0;
    }
}
