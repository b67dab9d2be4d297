package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Dutch of the texts in the data. */
class DutchTest {
    private static final Edition EDITION = Edition.load(Figures.load(), "ndm-2025");
    private static final Path DATA = Golden.projectFolder().resolve("data");

    /** A number in either notation. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static final Pattern ENGLISH_NUMBER = Pattern.compile("\\d,\\d{3}\\b|\\d\\.\\d{1,2}%");

    /** What Dutch calls by the same word. */
    private static final List<String> ALIKE = List.of("factsheet");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ndm/2025/claims.yaml       | says, note, why, what
            ndm/2025/explanations.yaml | says, mechanism, proposed_by, place, words_place, note, settle, assuming
            """)
    void everyTextOfAFileThatAReportShowsIsThereInDutch(String file, String keys) {
        List<Bilingual> texts = texts(Folder.builtIn().readTree(file), List.of(keys.split(", ")))
                .toList();

        assertThat(texts).hasSizeGreaterThan(100).allSatisfy(DutchTest::isInDutch);
    }

    private static Stream<Bilingual> texts(Node node, List<String> keys) {
        return switch (node.kind()) {
            case LIST -> node.items().stream().flatMap(item -> texts(item, keys));
            case OBJECT ->
                Stream.concat(
                        keys.stream().flatMap(key -> node.bilingualOf(key).stream()),
                        node.members().values().stream().flatMap(member -> texts(member, keys)));
            default -> Stream.empty();
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "indicators.csv, name_en, name_nl",
        "indicators.csv, definition_en, definition_nl",
        "indicators.csv, scope, scope_nl",
        "observations.csv, note, note_nl",
        "breaks.csv, note_en, note_nl",
        "origins.csv, definition, definition_nl"
    })
    void everyTextOfATableThatAReportShowsIsThereInDutch(String file, String english, String dutch) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            assertThat(rows.stream()
                            .filter(row -> !row.getField(english).isEmpty())
                            .map(row -> new Bilingual(row.getField(english), row.getField(dutch))))
                    .isNotEmpty()
                    .allSatisfy(DutchTest::isInDutch);
        }
    }

    /** The Dutch is there, is another text, and has every number of the English, in its own notation. */
    private static void isInDutch(Bilingual text) {
        assertThat(text.dutch()).as(text.english()).isNotBlank().doesNotContainPattern(ENGLISH_NUMBER);
        assertThat(numbers(text.dutch())).as(text.english()).containsAll(numbers(text.english()));
        if (!ALIKE.contains(text.english())) {
            assertThat(text.dutch()).isNotEqualTo(text.english());
        }
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[.,]", ""))
                .toList();
    }

    @Test
    void everyPlaceHasItsDutch() {
        Stream<Bilingual> places = Stream.of(
                        EDITION.statements().stream().map(Statement::place),
                        EDITION.untested().stream().map(Untested::place),
                        EDITION.otherNumbers().stream().map(OtherNumber::place))
                .flatMap(some -> some);

        assertThat(places).hasSizeGreaterThan(100).allSatisfy(DutchTest::isInDutch);
    }

    @Test
    void aReaderOfDutchSeesTheStatementsAndTheSectionsInDutch() {
        Statement light = EDITION.check().finding("total-light-fall").statement();

        assertThat(light.says().in(Language.NL)).isEqualTo("het totaal van onderzoeken en EMD's daalt licht");
        assertThat(light.place().in(Language.NL)).isEqualTo("verkeer, alinea 6");
        assertThat(EDITION.check().bySection().keySet())
                .extracting(Language.NL::say)
                .containsExactly("verkeer", "incidenten", "inbeslagnames");
        assertThat(EDITION.reach().in(Language.NL))
                .isEqualTo("gelezen van de bron: de tekstlaag van de factsheet, van titel tot en met colofon;"
                        + " niet gelezen: de grafieken, de tabel onder de tekst over grondstoffen,"
                        + " de gelinkte tabellen van StatLine, de gelinkte pagina's van de NDM");
    }

    /** The invented edition is in English only. */
    @Test
    void anEditionWithoutDutchIsShownInEnglish(@TempDir Path folder) throws IOException {
        Edition english =
                Edition.load(DataFolder.copyTo(folder).withInventedEdition().figures(), "ndm-2026");

        assertThat(english.statements()).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.says().in(Language.NL)).isEqualTo(English.of(statement.says()));
            assertThat(statement.place().in(Language.NL)).isEqualTo(English.of(statement.place()));
            assertThat(statement.section().in(Language.NL)).isEqualTo(English.of(statement.section()));
        });
    }
}
