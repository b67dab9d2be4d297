package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import nl.drugmonitor.chart.Browser;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figures of the invented edition of 2026 would say of the edition of 2025; see edition-2026/README.md. */
class LaterFiguresTest {
    private static String data;
    private static Edition edition;

    @BeforeAll
    static void addAnEdition(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder).withInventedEdition().path().toString();
        edition = Edition.load(Figures.load(folder), "ndm-2025");
    }

    /** The verdicts follow from the invented numbers by hand: (6071 - 5399) / 5399 is 12.447%. */
    @ParameterizedTest(name = "{0}: {1}, by later figures {2}")
    @CsvSource({
        "soft-change, REPRODUCED, REPRODUCED, '12.45%'",
        "nitrous-oxide-rose, CANNOT_TELL, REPRODUCED, '1,400 to 1,900 (+35.71%)'",
        "nfi-change, DIFFERS, REPRODUCED, '15.22%'",
        "cbr-change, DIFFERS, REPRODUCED, '38.62%'",
        "hard-rose-2024, REPRODUCED, CANNOT_TELL, became known only later",
        "nurseries-trend, REPRODUCED, CANNOT_TELL, became known only later",
        "total-2024, DIFFERS, DIFFERS, '8,193'"
    })
    void aStatementIsJudgedByLaterFiguresOnRequest(String statement, Outcome then, Outcome now, String seen) {
        assertThat(edition.check().finding(statement).outcome()).isEqualTo(then);

        Reproduction later = edition.asOfNow().check();

        assertThat(later.finding(statement).outcome()).isEqualTo(now);
        assertThat(English.of(later.finding(statement).verdict())).contains(seen);
    }

    @Test
    void figuresAreTakenUpToTheDayThatIsAskedFor() {
        assertThat(outcome("2026-06-01", "nfi-change")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome("2026-11-30", "nfi-change")).isEqualTo(Outcome.REPRODUCED);
        assertThat(outcome("2026-12-31", "nitrous-oxide-rose")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome("2027-01-31", "nitrous-oxide-rose")).isEqualTo(Outcome.REPRODUCED);
    }

    private static Outcome outcome(String day, String statement) {
        return edition.asOf(LocalDate.parse(day)).check().finding(statement).outcome();
    }

    @Test
    void aSourceWithoutADateCountsFromTheDayOnWhichItWasRead() {
        assertThat(at("2027-01-31", "incidents_soft", "2014")).isEqualTo("5.663");
        assertThat(at("2027-02-01", "incidents_soft", "2014")).isEqualTo("5.700");
    }

    private static String at(String day, String indicator, String period) {
        return edition.asOf(LocalDate.parse(day))
                .published()
                .series(indicator)
                .at(period)
                .value()
                .asPrinted();
    }

    @Test
    void anExplanationIsJudgedByLaterFiguresToo() {
        assertThat(Ledger.of(edition).candidate("nitrous-oxide-ban").standing()).isEqualTo(Standing.NOT_TESTABLE);
        assertThat(Ledger.of(edition.asOfNow()).candidate("nitrous-oxide-ban").standing())
                .isNotEqualTo(Standing.NOT_TESTABLE);
    }

    @Test
    void aLaterNumberThatIsTheSameOrUnreliableRevisesNothing() {
        assertThat(edition.asOfNow()
                        .published()
                        .series("incidents_hard")
                        .at("2024")
                        .isRevised())
                .isFalse();
    }

    @Test
    void whatWasPublishedSinceIsSaidNotToBearOnTheVerdicts() {
        String use = "No verdict rests on it; with the option --as-of now all are judged by it.";

        assertThat(CommandRun.of("reproduce", "--edition", "ndm-2025", "--data", data)
                        .out())
                .contains("\nPublished since the edition\n  " + use + "\n");
        assertThat(CommandRun.of("reproduce", "--edition", "ndm-2025", "--data", data, "--format", "html")
                        .out())
                .contains(
                        "<h2 id=\"page:since\" tabindex=\"-1\">Published since the edition</h2>\n<p>" + use + "</p>\n");
        assertThat(CommandRun.of("reproduce", "--edition", "ndm-2025", "--data", data, "--as-of", "now")
                        .out())
                .doesNotContain("No verdict rests on it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reproduce", "explain"})
    void whatWasPublishedSinceIsInJsonAsTheSchemaSays(String command) {
        String json = CommandRun.of(command, "--edition", "ndm-2025", "--data", data, "--format", "json")
                .out();

        assertThat(json).contains("\"published_since\" : [");
        assertThat(SchemaTest.faults(command, json)).isEmpty();
    }

    @Test
    void reportsSayByWhichFiguresTheyJudge() {
        CommandRun now = CommandRun.of("reproduce", "--edition", "ndm-2025", "--data", data, "--as-of", "now");

        assertThat(now.out())
                .contains("\nJudged by all figures there are, not by those that the edition could know.\n");
        assertThat(CommandRun.of(
                                "explain",
                                "--edition",
                                "ndm-2025",
                                "--data",
                                data,
                                "--as-of",
                                "2026-11",
                                "--format",
                                "json")
                        .out())
                .contains("\"as_of\" : \"2026-11-30\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024     | --as-of: ndm-2025 was published by 31 January 2026, and 31 December 2024 is before that.
            gisteren | --as-of must be a day, a month or a year, such as 2027-01-31, or now, not "gisteren".
            2027-13  | --as-of must be a day, a month or a year, such as 2027-01-31, or now, not "2027-13".
            """)
    void aDayThatCannotBeMeantIsRefused(String day, String message) {
        CommandRun run = CommandRun.of("reproduce", "--edition", "ndm-2025", "--as-of", day);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(message + "\n  See: ndm reproduce --help\n");
    }

    @Test
    void theNewestEditionIsTheOnePublishedLast() {
        assertThat(CommandRun.of("reproduce", "--data", data).out()).startsWith("Factsheet 2026 (invented) (ndm-2026");
    }

    @Test
    void aSeriesThatCameLaterIsNoUnknownOne() {
        CommandRun run = CommandRun.of("series", "invented_finds", "--edition", "ndm-2025", "--data", data);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("nothing of \"invented_finds\" was published by then.\n");
    }

    @Test
    void aContradictionThatLaterFiguresSolveHasNoChart() {
        CommandRun run =
                CommandRun.of("chart", "cbr-readings", "--edition", "ndm-2025", "--data", data, "--as-of", "now");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("  Judge by the figures that the edition could know: leave --as-of out.\n");
    }

    @Test
    void theNumbersOfTheTextStayWhateverIsPublishedLater() {
        String count = "Numbers in the text: 87";
        assertThat(CommandRun.of2025("reproduce", "--data", data).out()).contains(count);
        assertThat(CommandRun.of2025("reproduce", "--data", data, "--as-of", "now")
                        .out())
                .contains(count);
    }

    @Test
    void anOptionThatIsEmptyIsNotTheDefault() {
        assertThat(CommandRun.of("reproduce", "--edition", "").err())
                .startsWith("--edition: no edition \"\". Write one of: ");
        assertThat(CommandRun.of("reproduce", "--as-of", "").err())
                .startsWith("--as-of must be a day, a month or a year");
        assertThat(CommandRun.of("diff", "ndm-2025").err()).startsWith("Missing required parameter: 'LATER'");
    }

    @Test
    void diffTellsWhatChangedFromOneEditionToTheNext() {
        Golden.check("edition-2026/diff.txt", diff("text"));
        Golden.check("edition-2026/diff.json", diff("json"));
        Golden.check("edition-2026/diff.html", diff("html"));
    }

    @Test
    void aComparisonDoesNotScrollSidewaysOnAPhone(@TempDir Path folder) throws Exception {
        assertThat(Browser.overflow(diff("html"), 390, folder)).isZero();
    }

    private static String diff(String format) {
        CommandRun run = CommandRun.of("diff", "ndm-2025", "ndm-2026", "--data", data, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    /** The invented revision of both parts of a sum, of which one is counted in another way since. */
    @Test
    void aSumCannotBeComparedWhereAPartOfItCannot(@TempDir Path folder) throws IOException {
        DataFolder changed = DataFolder.copyTo(folder).withInventedEdition();
        changed.append("breaks.csv", "incidents_soft,2024-01-01,definition,Verzonnen.,Invented.,2026-12");

        String out = CommandRun.of("diff", "ndm-2025", "ndm-2026", "--data", folder.toString())
                .out();

        assertThat(section(out, "Values that were revised")).contains("None.");
        assertThat(section(out, "Values that cannot be compared"))
                .containsPattern("Registered soft drug incidents +2024 .* another definition from 1 January 2024")
                .containsPattern("Registered drug incidents +2024 .* Registered soft drug incidents, a part of it,"
                        + " cannot be compared");
    }

    /** A provisional figure made definite, a rounded one made exact, and one of another publisher. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            P | 612   | 612      | nobody | printed or marked otherwise | 612 \\(first\\) +612 \\(ndm-2026-factsheet\\) +P to A
            A | 612   | ruim 600 | nobody | printed or marked otherwise | "ruim 600" \\(first\\) +612 \\(ndm-2026-factsheet\\) +A
            A | 612   | 700      | nobody | were revised                | 700 \\(first\\) +612 \\(ndm-2026-factsheet\\)
            A | 612   | 700      | other  | cannot be compared          | 700 \\(first\\) +612 \\(ndm-2026-factsheet\\) +another source, which may count otherwise
            """)
    void whatBecameOfAValueIsTold(
            String status, String now, String before, String publisher, String part, String row, @TempDir Path folder)
            throws IOException {
        String hedge = before.startsWith("ruim ") ? "ruim" : "";
        String number = before.replace("ruim ", "");
        DataFolder changed = DataFolder.copyTo(folder).withInventedEdition();
        changed.append("sources.csv", "first,First," + publisher + ",2025-12,,2025-12-31,invented");
        changed.append(
                "observations.csv",
                "invented_finds,2023," + number + "," + number + ",count," + status + "," + hedge + ",first,,invented",
                "invented_finds,2023," + now + "," + now + ",count,A,,ndm-2026-factsheet,,invented");
        changed.replace("observations.csv", "invented_finds,2024", "invented_finds,2022");

        String out = CommandRun.of("diff", "ndm-2025", "ndm-2026", "--data", folder.toString())
                .out();

        assertThat(out).contains("Invented finds");
        assertThat(section(out, part)).containsPattern("Invented finds +2023 +" + row);
    }

    /** Returns a part of a text, from the heading with these words to the next. */
    private static String section(String text, String heading) {
        return Arrays.stream(text.split("\n\n"))
                .filter(part -> part.lines().findFirst().orElse("").contains(heading))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ndm-2026 | ndm-2025 | ndm-2026 was published after ndm-2025; name the earlier edition first.
            ndm-2025 | ndm-2025 | both editions are ndm-2025.
            ndm-2025 | ndm-2030 | LATER: no edition "ndm-2030". Did you mean ndm-2025 or ndm-2026?
            """)
    void editionsThatCannotBeSetBesideEachOtherAreRefused(String earlier, String later, String message) {
        CommandRun run = CommandRun.of("diff", earlier, later, "--data", data);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(message + "\n  See: ndm diff --help\n");
    }
}
