package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseCommandTest {
    /** Of a text of nine statements. */
    private static final String KEY = """
            statement,kind,printed,correct,why,text
            1,typing,120,210,A digit was mistyped.,In 2024 waren het er 120.
            2,,,,,In 2023 waren het er 200.
            3,base,4 procent,5 procent,Divided by 210.,Dat is 4 procent meer.
            4,cut,"4,9 procent","5,0 procent",Cut off.,"Dat is 4,9 procent meer."
            5,,,,,In 2022 waren het er 190.
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private CommandRun score(String answers, String... more) throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "exercise",
                                "score",
                                file("answers.csv", answers),
                                "--key",
                                file("key.csv", KEY),
                                "--language",
                                "en"),
                        Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.of(arguments);
    }

    @Test
    void writesTheTextInFourFormsWithAKeyAndASheetForAnswers() throws IOException {
        Path lesson = folder.resolve("lesson");

        CommandRun run =
                CommandRun.of("exercise", "--errors", "5", "--seed", "7", "-o", lesson.toString(), "--language", "en");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        0,
                        "Wrote to " + lesson + ": exercise.docx, exercise.html, exercise.txt, exercise.ipynb,"
                                + " answers.csv, key.csv. The text has 5 errors; it can be made again with --seed 7.\n",
                        ""));
        assertThat(lesson.resolve("exercise.txt"))
                .hasContent(Files.readString(
                        Golden.projectFolder().resolve("src/test/resources/golden/exercise/exercise.txt")));
        assertThat(lesson.resolve("answers.csv")).hasContent("statement,kind\n");
        try (Stream<Path> files = Files.list(lesson)) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void tellsTheSeedThatItDraws() {
        CommandRun run = CommandRun.of("exercise", "-o", folder.toString(), "--language", "nl");

        assertThat(run.out())
                .matches("(?s).* In de tekst staan 5 fouten; hij is opnieuw te maken met --seed \\d+\\.\n");
    }

    @Test
    void theKeyIsInTheLanguageOfTheTeacher() throws IOException {
        CommandRun.of("exercise", "--seed", "7", "-o", folder.toString(), "--language", "nl");

        assertThat(folder.resolve("key.csv")).content().contains("Gram geschreven in plaats van kilo.");
    }

    @Test
    void plantsOnlyTheKindsThatAreNamed() throws IOException {
        CommandRun.of("exercise", "--seed", "7", "--errors", "3", "--kinds", "cut,base", "-o", folder.toString());

        assertThat(Files.readAllLines(folder.resolve("key.csv")))
                .filteredOn(line -> line.matches("\\d+,[a-z]+,.*"))
                .hasSize(3)
                .allMatch(line -> line.matches("\\d+,(cut|base),.*"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --errors -1 -o x              | --errors must be 0 or more, not -1
            --errors x -o x               | Invalid value for option '--errors': 'x' is no whole number
            --seed y -o x                 | Invalid value for option '--seed': 'y' is no whole number
            --errors 5                    | Missing required option: '--output=DIR'
            --kinds cutt -o x             | --kinds has no kind "cutt". Did you mean cut?
            --kinds cut,,sum -o x         | --kinds has no kind "". Write one of: typing, base, points, cut, sum, direction, unit, vintage.
            --errors 21 --seed 7 -o x     | the text has room for 15 of the 21 errors: it has 15 statements, each takes at most one error, and not every kind fits every statement.
            """)
    void whatCannotBeMadeIsRefused(String arguments, String message) {
        CommandRun run = CommandRun.of(("exercise --language en " + arguments).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message + "\n");
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void theNotebookRunsAndShowsNothingElseThanItStores() {
        CommandRun.of("exercise", "--seed", "7", "-o", folder.toString());

        NotebookRun run = NotebookRun.of(NotebookFile.read(folder.resolve("exercise.ipynb")));

        assertThat(run.failures()).isEmpty();
        assertThat(run.differences()).isEmpty();
        assertThat(folder.resolve("answers.csv")).hasContent("statement,kind\n");
    }

    private static final String ANSWERS = """
            statement,kind
            1,Typefout
            3,cut
            4,cut
            5,base
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void saysHowManyErrorsWereNamedAndHowManyAnswersAreRight(String language) throws IOException {
        CommandRun run = score(
                ANSWERS,
                "--format",
                "markdown",
                "--output",
                folder.resolve("score.md").toString());
        CommandRun text = CommandRun.of(
                "exercise",
                "score",
                folder.resolve("answers.csv").toString(),
                "--key",
                folder.resolve("key.csv").toString(),
                "--language",
                language);

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(text.status()).isZero();
        Golden.check("exercise/score-" + language + ".txt", text.out());
    }

    @Test
    void programsReadTheScoreToo() throws IOException {
        CommandRun json = score(ANSWERS, "--format", "json");

        Golden.check("exercise/exercise-score.json", json.out());
        assertThat(SchemaTest.faults("exercise", json.out())).isEmpty();
        assertThat(score(ANSWERS, "--format", "csv").out()).isEqualTo("""
                kind,errors,answered,right,recall,precision
                typing,1,1,1,1.000,1.000
                base,1,1,0,0.000,0.000
                cut,1,2,1,1.000,0.500
                all,3,4,2,0.667,0.500
                """);
    }

    /** As a Dutch spreadsheet saves it. */
    @Test
    void cellsMayBePartedBySemicolons() throws IOException {
        assertThat(score(ANSWERS.replace(',', ';'))).isEqualTo(score(ANSWERS));
    }

    @Test
    void whereNothingWasAnsweredThereIsNoPrecision() throws IOException {
        assertThat(score("statement,kind\n", "--format", "csv").out()).endsWith("all,3,0,0,0.000,\n");
    }

    /** The good rows count: typing in statement 1 is right. */
    @Test
    void badRowsAreToldAndTheOthersCount() throws IOException {
        CommandRun run = score("""
                statement,kind
                1,typing
                x,cut
                9,cut
                3,bass
                4
                4,,
                1,typefout
                """, "--format", "csv");
        String answers = folder.resolve("answers.csv").toString();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).endsWith("all,3,1,1,0.333,1.000\n");
        assertThat(run.err()).isEqualTo("""
                FILE:3:1: must be the number of a statement, not "x".
                  Write the number that stands before the statement between brackets, such as 3.
                FILE:4:1: the text has no statement 9: its statements are 1 to 5.
                  Correct the number, or check that the key belongs to this text.
                FILE:5:3: no kind of error is called "bass".
                  Did you mean base or basis?
                FILE:6:1: this row must have 2 cells as the header has, not 1.
                  Put a cell with a comma in it between double quotes, and write empty cells out.
                FILE:7:1: this row must have 2 cells as the header has, not 3.
                  Put a cell with a comma in it between double quotes, and write empty cells out.
                FILE:8:1: the answer 1, typing stands there already.
                  Delete one of the two rows.
                """.replace("FILE", answers));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            statement,kind;1,cut                                       | KEY:1:1:
            statement,kind,printed,correct,why,text;1,cutt,a,b,c,d     | KEY:2:3:
            statement,kind,printed,correct,why,text;0,cut,a,b,c,d      | KEY:2:1: must be the number of a statement, not "0".
            statement,kind,printed,correct,why,text;1,,,,,a;1,,,,,b    | KEY:3:1: statement 1 has two rows.
            """)
    void aFileThatIsNoKeyIsRefused(String key, String message) throws IOException {
        String file = file("other.csv", key.replace(';', '\n') + "\n");

        CommandRun run =
                CommandRun.of("exercise", "score", file("answers.csv", ANSWERS), "--key", file, "--language", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message.replace("KEY", file));
    }
}
