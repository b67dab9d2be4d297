package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.drugmonitor.document.Csv.Reader;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.practice.Answers;
import nl.drugmonitor.practice.ErrorKind;
import nl.drugmonitor.practice.Exercise;
import nl.drugmonitor.practice.ExerciseFiles;
import nl.drugmonitor.practice.Key;
import nl.drugmonitor.practice.Score;
import nl.drugmonitor.practice.ScoreReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes a text with errors to be found, and says how many of them the answers of a student name. */
final class ExerciseCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "json", "html", "markdown");
    private static final int ERRORS = 5;

    /** A seed that is drawn is short enough to be written down. */
    private static final int SEEDS = 1_000_000;

    private final User user;

    ExerciseCommand(User user) {
        this.user = user;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec score = Options.command(
                user,
                "score",
                Options.parameter(user, "0", "1", Path.class, "file"),
                Options.value(user, Path.class, "file", "--key").required(true).build(),
                Options.format(user, FORMATS),
                Options.flag("--spreadsheet"),
                Output.option(user));
        return Options.command(
                        user,
                        "exercise",
                        Options.value(user, int.class, "number", "--errors")
                                .defaultValue(Integer.toString(ERRORS))
                                .build(),
                        Options.value(user, long.class, "number", "--seed").build(),
                        Options.value(user, String.class, "kinds", "--kinds")
                                .completionCandidates(ErrorKind.names())
                                .build(),
                        Options.value(user, Path.class, "folder", "-o", "--output")
                                .build())
                .addSubcommand("score", score);
    }

    @Override
    public int run(ParseResult command) {
        return command.hasSubcommand() ? score(command.subcommand()) : make(command);
    }

    private int make(ParseResult command) {
        int errors = command.matchedOptionValue("--errors", ERRORS);
        if (errors < 0) {
            throw user.mistake(command, "exercise_errors", errors);
        }
        if (!command.hasMatchedOption("--output")) {
            String label = user.language().words("label.folder");
            throw user.mistake(command, "missing_option", "--output=" + label);
        }
        long seed = command.matchedOptionValue(
                "--seed", (long) ThreadLocalRandom.current().nextInt(SEEDS));
        Exercise exercise = planted(command, Exercise.of(seed), errors, kinds(command));
        Path folder = command.matchedOptionValue("--output", Path.of("."));
        ExerciseFiles files = new ExerciseFiles(exercise, user.language());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw user.mistake(command, "cannot_write_to", folder, OutputFile.reason(e));
        }
        for (String name : ExerciseFiles.NAMES) {
            Output.write(user, command, folder.resolve(name), files.content(name));
        }
        user.tell("exercise.made", folder, errors, Long.toString(seed), ExerciseFiles.NAMES);
        return 0;
    }

    private Exercise planted(ParseResult command, Exercise exercise, int errors, Set<ErrorKind> kinds) {
        try {
            return exercise.with(errors, kinds);
        } catch (RefusedException e) {
            throw user.mistake(command, "reason", e);
        }
    }

    private Set<ErrorKind> kinds(ParseResult command) {
        Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
        String named = command.matchedOptionValue("--kinds", String.join(",", ErrorKind.names()));
        for (String name : named.split(",", -1)) {
            kinds.add(DataName.find(List.of(ErrorKind.values()), name.strip())
                    .orElseThrow(() -> user.mistake(
                            command, "exercise_kind", name.strip(), NameAdvice.of(name.strip(), ErrorKind.names()))));
        }
        return kinds;
    }

    private int score(ParseResult command) {
        Output output = Output.of(user, command, FORMATS);
        Reader reader = command.matchedOptionValue("--spreadsheet", false) ? Reader.SPREADSHEET : Reader.PROGRAM;
        if (reader == Reader.SPREADSHEET && !output.format().equals("csv")) {
            throw user.mistake(command, "spreadsheet");
        }
        Key key = Key.read(TextFile.read(command.matchedOptionValue("--key", Path.of(""))));
        Faults faults = new Faults();
        Path answers = command.matchedPositionalValue(0, Path.of(""));
        Score score = new Score(key, Answers.read(TextFile.read(answers), key, faults));
        switch (output.format()) {
            case "csv" -> output.text(ScoreReport.csv(score, reader));
            case "json" -> output.text(ScoreReport.json(score));
            default -> output.document(ScoreReport.document(score, user.language()));
        }
        if (!faults.isEmpty()) {
            user.warn(new InvalidInputException(faults.all()));
            return REFUSED;
        }
        return 0;
    }
}
