package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of a table are taken over into a copy of the data; the years and numbers here are invented. */
class ImportCommandTest {
    private static final String[] NEW_SOURCE = {
        "--title", "Monitor (invented)", "--published", "2025-06", "--read-on", "2026-11-29"
    };

    @TempDir
    Path folder;

    @TempDir
    Path files;

    @BeforeEach
    void copyData() throws IOException {
        DataFolder.copyTo(folder);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(files.resolve("years.csv"), text);
    }

    private CommandRun run(Path file, String indicator, String source, String... options) {
        String[] all = new String[8 + options.length];
        System.arraycopy(
                new String[] {
                    "import", file.toString(), "--indicator", indicator, "--source", source, "--data", folder.toString()
                },
                0,
                all,
                0,
                8);
        System.arraycopy(options, 0, all, 8, options.length);
        return CommandRun.of(all);
    }

    private CommandRun write(Path file, String indicator) {
        String[] options = new String[NEW_SOURCE.length + 1];
        System.arraycopy(NEW_SOURCE, 0, options, 0, NEW_SOURCE.length);
        options[NEW_SOURCE.length] = "--write";
        return run(file, indicator, "s900", options);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void itShowsWhatWouldBeAddedAndWritesNothing() throws IOException {
        String before = text("observations.csv");
        CommandRun run =
                run(file("jaar;aantal\n2015;5.500\n2022;3.857\n2023;5.000\n"), "incidents_soft", "s900", NEW_SOURCE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Periods were found in column jaar, values in column aantal")
                .contains("The source s900 is new: Monitor (invented), published in June 2025.")
                .contains("To be added")
                .containsPattern("2015 +5\\.500 +A +-")
                .containsPattern("2022 +3\\.857 +A +3,857 \\(ndm-2025-factsheet\\)")
                .contains("To be added, in conflict with what others published")
                .containsPattern("2023 +5\\.000 +A +5,399 \\(ndm-2025-factsheet\\)")
                .contains("Nothing is written: --write adds 3 rows.");
        assertThat(text("observations.csv")).isEqualTo(before);
    }

    @Test
    void writtenRowsStandBehindThoseThatAreThere() throws IOException {
        String before = text("observations.csv");
        String sources = text("sources.csv");
        CommandRun run = write(file("jaar;aantal\n2015;5.500\n2016;5400\n2017;\n"), "incidents_soft");
        assertThat(run.out()).contains("2 rows were written.");
        assertThat(text("observations.csv"))
                .isEqualTo(before
                        + "incidents_soft,2015,5500,5.500,count,A,,s900,,,\n"
                        + "incidents_soft,2016,5400,5400,count,A,,s900,,,\n");
        assertThat(text("sources.csv")).isEqualTo(sources + "s900,Monitor (invented),,2025-06,,2026-11-29,\n");
        Series series = Figures.load(folder).series("incidents_soft");
        assertThat(series.at("2015").value().source().title()).isEqualTo("Monitor (invented)");
    }

    @Test
    void aSecondTimeThereIsNothingToAddAndAnotherValueStays() throws IOException {
        write(file("jaar;aantal\n2015;5.500\n"), "incidents_soft");
        String before = text("observations.csv");
        CommandRun again = run(file("jaar;aantal\n2015;5.500\n"), "incidents_soft", "s900", "--write");
        assertThat(again.out()).contains("There already").contains("There is nothing to be added.");
        CommandRun other = run(file("jaar;aantal\n2015;5.600\n"), "incidents_soft", "s900", "--write");
        assertThat(other.out())
                .contains("Not taken: the source has another value there, which stays")
                .contains("There is nothing to be added.");
        assertThat(text("observations.csv")).isEqualTo(before);
    }

    @Test
    void aColumnCanBeNamedAndRowsChosen() throws IOException {
        Path file = file("drug,verslagjaar,n_reg,pct\nsoft,2015,5.500,1\nhard,2015,8.000,2\n");
        CommandRun run = run(
                file,
                "incidents_soft",
                "s900",
                "--title",
                "T",
                "--period",
                "verslagjaar",
                "--value",
                "n_reg",
                "--where",
                "drug=soft");
        assertThat(run.out())
                .contains("Periods stand in column verslagjaar, values in column n_reg.")
                .containsPattern("2015 +5\\.500")
                .doesNotContain("8.000");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        Path file = file("jaar;aantal\n2015;5.500\n");
        assertThat(run(file, "incidents_soft", "s900").err())
                .startsWith("the data have no source \"s900\": give its title with --title");
        assertThat(run(file, "incidents", "s900", NEW_SOURCE).err())
                .contains("no series \"incidents\". Did you mean incidents_soft");
        assertThat(run(file, "incidents_soft", "s900", "--title", "T", "--published", "gisteren")
                        .err())
                .contains("\"gisteren\" is no day, month or year");
        assertThat(run(file("jaar;aantal\n2015;5,5\n"), "incidents_soft", "s900", NEW_SOURCE)
                        .err())
                .contains("column aantal, row 1: a count must be whole, and 5,5 is not");
        assertThat(run(file("jaar;aantal\n2015;5.500\n2015;5.600\n"), "incidents_soft", "s900", NEW_SOURCE)
                        .err())
                .contains("2015 stands twice (rows 1 and 2)");
        assertThat(run(file("a;b\n2015;5.500\n"), "incidents_soft", "s900", NEW_SOURCE)
                        .err())
                .contains(
                        "no column of periods: none is called period, periode, perioden, year, jaar; there are: a, b");
        assertThat(run(file, "incidents_soft", "s900", "--title", "T", "--where", "drug")
                        .err())
                .contains("--where must be a column and a text");
        CommandRun builtIn = CommandRun.of(
                "import", file.toString(), "--indicator", "incidents_soft", "--source", "s067", "--write");
        assertThat(builtIn.status()).isEqualTo(2);
        assertThat(builtIn.err()).startsWith("--write needs to know where");
    }

    @Test
    void aColumnOfStatusesMakesAValueProvisional() throws IOException {
        Path file = file("jaar;aantal;aantal_status\n2015;5.500;voorlopig\n2016;5.400;P\n2017;5.300;\n");
        assertThat(run(file, "incidents_soft", "s900", NEW_SOURCE).out())
                .containsPattern("2015 +5\\.500 +P ")
                .containsPattern("2016 +5\\.400 +P ")
                .containsPattern("2017 +5\\.300 +A ");
    }

    @Test
    void aTableOfStatisticsNetherlandsIsReadWithItsTitleStarsAndSigns() throws IOException {
        Path file = file("Monitor drugsincidenten\n\nJaar;Softdrugs (aantal);Harddrugs (aantal)\n"
                + "2015;5.500;8.400\n2016*;5.400;8.300\n2017;.;8.200\n");
        CommandRun run = run(
                file,
                "incidents_soft",
                "s900",
                "--title",
                "T",
                "--value",
                "Softdrugs (aantal)",
                "--read-on",
                "2026-11-29");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("2015 +5\\.500 +A ")
                .containsPattern("2016 +5\\.400 +P ")
                .contains("Not taken, for they have no value: 2017.");
    }

    @Test
    void aNumberThatCanBeReadInTwoWaysNeedsAWord() throws IOException {
        Path file = file("jaar;value\n2015;1.234\n");
        CommandRun open = run(file, "cocaine_customs_ports", "s900", NEW_SOURCE);
        assertThat(open.status()).isEqualTo(2);
        assertThat(open.err()).contains("1.234 has another value in Dutch than in English notation");
        assertThat(run(file, "cocaine_customs_ports", "s900", "--title", "T", "--decimal", ",")
                        .out())
                .containsPattern("2015 +1\\.234 +A ");
        assertThat(run(file, "cocaine_customs_ports", "s900", "--title", "T", "--decimal", ".")
                        .out())
                .containsPattern("2015 +1,234 +A ");
        assertThat(run(file, "cocaine_customs_ports", "s900", "--title", "T", "--decimal", "p")
                        .err())
                .contains("--decimal must be one of");
    }

    @Test
    void inDutchToo() throws IOException {
        CommandRun run =
                run(file("jaar;aantal\n2015;5.500\n"), "incidents_soft", "s900", "--title", "T", "--language", "nl");
        assertThat(run.out()).contains("Er is niets geschreven: --write voegt 1 rij toe.");
    }

    /** The years between 2014 and 2024 were not found; with them both statements can be told. */
    @Test
    void withTheYearsFromAnEarlierPublicationTwoStatementsCanBeTold() throws IOException {
        assertThat(outcome("incidents-highest-since-2014")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome("hard-highest-in-ten-years")).isEqualTo(Outcome.CANNOT_TELL);
        write(
                file(
                        "jaar;aantal\n2015;5.500\n2016;5.300\n2017;5.100\n2018;4.900\n2019;4.700\n2020;4.500\n2021;4.100\n"),
                "incidents_soft");
        write(
                file(
                        "jaar;aantal\n2015;8.400\n2016;8.300\n2017;8.200\n2018;8.100\n2019;8.000\n2020;8.050\n2021;8.150\n"),
                "incidents_hard");
        assertThat(outcome("incidents-highest-since-2014")).isEqualTo(Outcome.REPRODUCED);
        assertThat(outcome("hard-highest-in-ten-years")).isEqualTo(Outcome.REPRODUCED);
    }

    private Outcome outcome(String statement) {
        Map<String, Finding> findings =
                Edition.load(Figures.load(folder), "ndm-2025").check().byStatement();
        return findings.get(statement).outcome();
    }
}
