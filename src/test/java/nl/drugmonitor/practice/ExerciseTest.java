package nl.drugmonitor.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.ManuscriptReason.PictureUnread;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.manuscript.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseTest {
    private static final int SEEDS = 200;
    private static final int FEW = 10;
    private static final Set<ErrorKind> ALL = EnumSet.allOf(ErrorKind.class);

    private static Stream<Exercise> texts() {
        return LongStream.rangeClosed(1, SEEDS).mapToObj(Exercise::of);
    }

    private static List<String> lines(Exercise exercise) {
        return exercise.statements().stream().map(Statement::text).toList();
    }

    private static List<Statement> planted(Exercise exercise) {
        return exercise.statements().stream()
                .filter(statement -> statement.slip().isPresent())
                .toList();
    }

    @Test
    void aTextHasThreeThemesAndFifteenToTwentyTrueStatements() {
        assertThat(texts()).allSatisfy(text -> {
            assertThat(text.sections()).hasSize(3);
            assertThat(text.statements())
                    .hasSizeBetween(15, 20)
                    .allMatch(Statement::isTrue)
                    .extracting(Statement::number)
                    .isEqualTo(IntStream.rangeClosed(1, text.statements().size())
                            .boxed()
                            .toList());
            assertThat(text.statements()).extracting(Statement::pattern).doesNotHaveDuplicates();
        });
    }

    @Test
    void everySentenceOfTheFileIsWritten() {
        Set<String> written = texts().flatMap(text -> text.statements().stream())
                .map(Statement::pattern)
                .collect(Collectors.toSet());

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Material.builtIn().sentences().values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void errorsStandInTheStatementsThatTheKeyNamesAndNowhereElse() {
        assertThat(texts()).allSatisfy(text -> {
            Exercise wrong = text.with(5, ALL);
            Key key = Key.of(wrong, Language.EN);
            List<String> before = lines(text);
            List<String> after = lines(wrong);

            assertThat(planted(wrong))
                    .hasSize(5)
                    .allMatch(statement -> statement
                                    .turn()
                                    .filter(turn -> statement.slip().get().isTurn())
                                    .map(Turn::isWrongTurned)
                                    .orElse(true)
                            && statement.slots().stream()
                                    .filter(slot -> slot.name()
                                            .equals(statement.slip().get().place()))
                                    .allMatch(slot ->
                                            slot.isWrong(statement.slip().get().printed())));
            for (int i = 0; i < before.size(); i++) {
                boolean isNamed = key.entry(i + 1).error().isPresent();
                assertThat(after.get(i).equals(before.get(i)))
                        .as("%s of seed %s", after.get(i), text.seed())
                        .isNotEqualTo(isNamed);
                assertThat(key.entry(i + 1).text()).isEqualTo(after.get(i));
            }
            assertThat(wrong.sections())
                    .extracting(Section::figures)
                    .isEqualTo(text.sections().stream().map(Section::figures).toList());
        });
    }

    @Test
    void fiveErrorsAreOfFiveKindsAndEachKindComesUp() {
        Map<ErrorKind, Integer> counts = new EnumMap<>(ErrorKind.class);
        texts().forEach(text -> {
            List<ErrorKind> kinds = planted(text.with(5, ALL)).stream()
                    .map(statement -> statement.slip().get().kind())
                    .toList();
            assertThat(kinds).doesNotHaveDuplicates();
            kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        });

        assertThat(counts.keySet()).isEqualTo(ALL);
        assertThat(counts.values()).allMatch(count -> count > SEEDS / 4);
    }

    @ParameterizedTest
    @EnumSource
    void eachTextHasAPlaceForEachKind(ErrorKind kind) {
        assertThat(texts().limit(FEW)).allSatisfy(text -> assertThat(planted(text.with(1, Set.of(kind))))
                .singleElement()
                .satisfies(
                        statement -> assertThat(statement.slip().get().kind()).isEqualTo(kind)));
    }

    @Test
    void eachStatementCanHaveAnError() {
        assertThat(texts().limit(FEW)).allSatisfy(text -> {
            int statements = text.statements().size();
            assertThat(planted(text.with(statements, ALL))).hasSize(statements);
        });
    }

    @Test
    void moreErrorsThanStatementsAreRefused() {
        Exercise text = Exercise.of(7);

        assertThatThrownBy(() -> text.with(16, ALL))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the text has room for 15 of the 16 errors: it has 15 statements, each takes at most one"
                        + " error, and not every kind fits every statement");
        assertThatThrownBy(() -> text.with(9, Set.of(ErrorKind.SUM))).hasMessageStartingWith("the text has room for 3");
    }

    @Test
    void ofNoErrorsTheTextIsTheOneWithoutErrors() {
        assertThat(Exercise.of(7).with(0, ALL)).isEqualTo(Exercise.of(7));
    }

    /** The stored files were written on Java 17; the tests run on newer ones too. */
    @Test
    void ofOneSeedEachFileHasTheSameBytesOnEveryJdk() {
        ExerciseFiles files = new ExerciseFiles(Exercise.of(7).with(5, ALL), Language.EN);

        Golden.check("exercise/exercise.txt", text(files.content("exercise.txt")));
        Golden.check("exercise/key.csv", text(files.content("key.csv")));
        Golden.check(
                "exercise/sha256.txt",
                ExerciseFiles.NAMES.stream()
                        .map(name -> name + " " + hash(withoutStyle(files.content(name))) + "\n")
                        .collect(Collectors.joining()));
    }

    /** The style of pages changes with their look, and not with the JDK. */
    private static byte[] withoutStyle(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replaceAll("(?s)<style>.*?</style>", "").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        Key key = Key.of(Exercise.of(7).with(5, ALL), Language.NL);

        assertThat(Key.read(new TextFile("key.csv", key.csv()))).isEqualTo(key);
    }

    @Test
    void theDocumentForWordHasHeadingsTablesAndAPicture() {
        byte[] docx = new ExerciseFiles(Exercise.of(7), Language.EN).content("exercise.docx");
        Manuscript read = Manuscripts.read("exercise.docx", new ByteArrayInputStream(docx));

        assertThat(read.grids())
                .hasSize(3)
                .allSatisfy(grid -> assertThat(grid.rows()).hasSize(6).allMatch(row -> row.size() == 6));
        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == Passage.Kind.HEADING)
                .hasSize(5);
        assertThat(read.unread()).singleElement().isInstanceOf(PictureUnread.class);
    }

    @Test
    void eachFormOfTheTextHasEachStatement() {
        Exercise exercise = Exercise.of(8).with(5, ALL);
        ExerciseFiles files = new ExerciseFiles(exercise, Language.EN);

        assertThat(List.of("exercise.docx", "exercise.html", "exercise.txt", "exercise.ipynb"))
                .allSatisfy(name -> {
                    Manuscript read = Manuscripts.read(name, new ByteArrayInputStream(files.content(name)));
                    exercise.statements().forEach(statement -> assertThat(read.text())
                            .contains("[" + statement.number() + "] " + statement.text()));
                    assertThat(read.text()).contains("Alle cijfers zijn verzonnen");
                });
    }
}
