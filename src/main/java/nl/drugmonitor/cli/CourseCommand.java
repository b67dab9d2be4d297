package nl.drugmonitor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.drugmonitor.classroom.ClassScore;
import nl.drugmonitor.classroom.CourseFolder;
import nl.drugmonitor.classroom.HandOut;
import nl.drugmonitor.classroom.ScoreReport;
import nl.drugmonitor.document.Csv.Reader;
import nl.drugmonitor.document.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Hands out the lessons of the course, and scores what students hand in. */
final class CourseCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "html");

    /** So many seconds are far more than a lesson takes. */
    private static final int LIMIT = 120;

    private final User user;

    CourseCommand(User user) {
        this.user = user;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec build = Options.command(
                user,
                "build",
                Options.value(user, Path.class, "folder", "-o", "--output").build(),
                Options.flag("--solutions"),
                Options.flag("--force"),
                folder());
        CommandSpec score = Options.command(
                user,
                "score",
                Options.parameter(user, "0..*", "1..*", Path.class, "folder"),
                Options.value(user, int.class, "seconds", "--limit")
                        .defaultValue(Integer.toString(LIMIT))
                        .build(),
                Options.format(user, FORMATS),
                Options.flag("--spreadsheet"),
                Output.option(user),
                folder());
        return Options.command(user, "course").addSubcommand("build", build).addSubcommand("score", score);
    }

    private OptionSpec folder() {
        return Options.value(user, Path.class, "folder", "--folder").build();
    }

    @Override
    public int run(ParseResult command) {
        ParseResult action = Main.action(user, command);
        CourseFolder course = course(action);
        return action.commandSpec().name().equals("build") ? build(action, course) : score(action, course);
    }

    private CourseFolder course(ParseResult command) {
        Path folder = command.matchedOptionValue(
                "--folder", JupyterCommand.notebooks().resolve("course"));
        CourseFolder course = CourseFolder.read(folder);
        if (course.isEmpty()) {
            throw user.mistake(command, "no_notebooks", folder);
        }
        return course;
    }

    private int build(ParseResult command, CourseFolder course) {
        boolean hasSolutions = command.matchedOptionValue("--solutions", false);
        Path folder = command.matchedOptionValue("--output", Path.of(hasSolutions ? "course-solutions" : "course"));
        HandOut handOut = hasSolutions ? HandOut.forTeachers(course) : HandOut.forStudents(course);
        try {
            handOut.write(folder, command.matchedOptionValue("--force", false));
        } catch (IOException e) {
            throw user.mistake(command, "cannot_write_to", folder, OutputFile.reason(e));
        }
        int lessons = course.lessons().size();
        user.tell(hasSolutions ? "course.built_for_teachers" : "course.built_for_students", lessons, folder);
        return 0;
    }

    private int score(ParseResult command, CourseFolder course) {
        Output output = Output.of(user, command, FORMATS);
        Reader reader = command.matchedOptionValue("--spreadsheet", false) ? Reader.SPREADSHEET : Reader.PROGRAM;
        if (reader == Reader.SPREADSHEET && !output.format().equals("csv")) {
            throw user.mistake(command, "spreadsheet");
        }
        int limit = command.matchedOptionValue("--limit", LIMIT);
        if (limit < 1) {
            throw user.mistake(command, "limit", Integer.toString(limit));
        }
        List<Path> folders = command.matchedPositionalValue(0, List.<Path>of());
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw user.mistake(command, "no_hand_ins", folder);
            }
        }
        ClassScore score = score(command, course, folders, Duration.ofSeconds(limit));
        if (score.isEmpty()) {
            throw user.mistake(command, "no_hand_ins", folders);
        }
        if (output.format().equals("csv")) {
            output.text(ScoreReport.csv(score, user.language(), reader));
        } else {
            output.document(ScoreReport.document(score, user.language()));
        }
        return 0;
    }

    private ClassScore score(ParseResult command, CourseFolder course, List<Path> folders, Duration limit) {
        try {
            return ClassScore.of(course, folders, limit, user::warn);
        } catch (IOException e) {
            throw user.mistake(command, "no_score", OutputFile.reason(e));
        } catch (UncheckedIOException e) { // from a folder that may not be read
            throw user.mistake(command, "no_score", OutputFile.reason(new IOException(e.getMessage(), e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
