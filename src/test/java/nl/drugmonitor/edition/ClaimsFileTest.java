package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a claims file is read: each type of claim, and each fault with its place and its remedy. */
class ClaimsFileTest {
    private static Figures figures;

    /** The files are of an edition whose source has no date in the data; here it has one. */
    @BeforeAll
    static void dateTheSource(@TempDir Path folder) throws IOException {
        figures = DataFolder.copyTo(folder)
                .replace(
                        "sources.csv",
                        "Dagblad van het Noorden,,https://www.dvhn",
                        "Dagblad van het Noorden,2026-11,https://www.dvhn")
                .figures();
    }

    private static Edition read(String name, String text) {
        Node file = Node.read(new TextFile(name, text));
        String id = file.textOf("edition").orElse("");
        Listing listing = new Listing(id, name, Optional.empty(), Optional.empty(), Optional.empty());
        return new Draft(listing, file).read(figures);
    }

    private static Edition everyType() {
        return read("every-type.yaml", DataFolder.text("/claim/every-type.yaml"));
    }

    private static Finding finding(String id) {
        return everyType().findings().stream()
                .filter(finding -> finding.statement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> everyTypeOfClaim() {
        return DataFolder.ids(everyType().findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTypeOfClaim")
    void eachTypeOfClaimIsReadAndGivesTheAnswerThatTheFileSays(String id) {
        Finding finding = finding(id);

        assertThat(English.of(finding.verdict()))
                .isEqualTo(English.of(finding.statement().says()));
    }

    @Test
    void theFileNamesEveryType() {
        assertThat(everyType().statements())
                .extracting(statement -> statement.claim().type())
                .contains(
                        "percent_change",
                        "sum",
                        "median",
                        "difference",
                        "points",
                        "share",
                        "ratio",
                        "rate",
                        "same",
                        "compare",
                        "change_between",
                        "attainable",
                        "highest",
                        "lowest",
                        "trend",
                        "continued");
    }

    @Test
    void aFigureKeepsWhatTheFileSaysOfIt() {
        assertThat(figure("a"))
                .extracting(PrintedFigure::kind, PrintedFigure::fixed, PrintedFigure::step, PrintedFigure::outside)
                .containsExactly(NumberKind.COUNT, false, Optional.empty(), List.of());
        assertThat(figure("b").outside())
                .extracting(outside -> outside.text() + " of " + outside.source() + ": " + outside.values())
                .containsExactly("2,5 duizend of s1: 2450 to 2550", "251 of s2: 251");
        assertThat(figure("c").fixed()).isTrue();
        assertThat(figure("stepped").interval()).hasToString("950 to 1050");
        assertThat(figure("p25").kind()).isEqualTo(NumberKind.PERCENT_INCREASE);
    }

    private static PrintedFigure figure(String id) {
        return everyType().statements().stream()
                .flatMap(statement -> statement.figures().stream())
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowIsThatOfTheNamedSourceOrOfTheEditionOrTheOneOnWhichAllAgree() {
        assertThat(figure("emd").asPrinted()).isEqualTo("ruim 2.000");
        assertThat(figure("emd").outside())
                .extracting(outside -> outside.text() + " of " + outside.source())
                .containsExactly("2.182 of ndm-2025-factsheet", "5.356 of s010");
        assertThat(figure("last").observation().orElseThrow().source().id()).isEqualTo("s067");
    }

    @Test
    void onlyFiguresOfTheEditionItselfAreNumbersOfItsText() {
        assertThat(everyType().figures())
                .extracting(PrintedFigure::id)
                .containsExactly(
                        "a", "b", "c", "p25", "p50", "points", "mean", "stepped", "quarter", "middle", "last", "first");
        assertThat(everyType().numbersInText()).isEqualTo(12);
    }

    @Test
    void aStatementKeepsItsPlaceItsNoteAndTheFiguresItUses() {
        Statement hedged = finding("hedged").statement();

        assertThat(English.of(hedged.place())).isEqualTo("p");
        assertThat(hedged.note().map(English::of)).contains("as it is");
        assertThat(hedged.figures()).extracting(PrintedFigure::id).containsExactly("emd", "a", "b");
        assertThat(hedged.related())
                .extracting(English::of)
                .containsExactly("Registered hard drug incidents (Netherlands) 2018: not found;"
                        + " 2022: 8,201 (ndm-2025-factsheet)");
        assertThat(finding("same").statement().related()).isEmpty();
    }

    @Test
    void aClaimWithoutAllItsFiguresStatesWhatCanBeKnownWithoutThem() {
        assertThat(finding("absent").statement().claim().stated().map(English::of))
                .contains("fell");
        assertThat(finding("absent-change").statement().claim().stated().map(English::of))
                .contains("25%");
        assertThat(finding("absent-word").statement().claim().stated().map(English::of))
                .contains("stabiel");
        assertThat(finding("absent-share").statement().claim().stated()).isEmpty();
        assertThat(finding("absent-change").statement().figures())
                .extracting(PrintedFigure::id)
                .containsExactly("last", "p25");
    }

    static List<String> faults() throws IOException {
        try (Stream<Path> files = Files.list(DataFolder.resource("/claim/faults"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The message stands as a comment at the top of each file, and its lines count. */
    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsToldWithItsPlaceAndHowToMendIt(String name) {
        String text = DataFolder.text("/claim/faults/" + name);
        String message = text.lines()
                .takeWhile(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void faultsAreToldInDutchToo() {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> read("f.yaml", DataFolder.text("/claim/faults/several-faulty-claims.yaml")))
                        .in(Language.NL))
                .startsWith("""
                        f.yaml:16:70: cijfer "zz" is niet te vinden.
                          Schrijf een van: a, b, p, row.
                        f.yaml:17:41: type moet een van percent_change, growth, change_ratio, sum, median, difference, points, \
                        share, ratio, rate, same, compare, change_between, attainable, highest, lowest, trend, \
                        continued, first_above, first_below, hedge zijn, niet "no_such_type".
                          Schrijf een van deze.
                        """)
                .endsWith("f.yaml:19:5: sleutel \"what\" is niet te vinden.\n"
                        + "  Voeg die toe; hier staan: printed, place.");
    }
}
