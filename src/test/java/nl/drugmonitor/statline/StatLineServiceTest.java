package nl.drugmonitor.statline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatLineServiceTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
    private static final String TABLE = "99999NED";

    private final FakeStatLine server = new FakeStatLine();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private StatLineService service() {
        return StatLine.from(server.address()).at(NOON).language(Language.EN).quietly();
    }

    private StatLineTable fetch(StatLineService service) {
        return service.fetch(TABLE, folder.toString());
    }

    private void refuses(StatLineService service, String... said) {
        assertThatThrownBy(() -> fetch(service)).isInstanceOfSatisfying(InvalidInputException.class, e -> {
            for (String text : said) {
                assertThat(e.getMessage()).contains(text);
            }
        });
        assertThat(Kept.files(folder)).as("nothing is kept").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aTableIsFetchedPageByPageAndKeptWithItsDate(int version) {
        server.pageSize(5);
        StatLineTable table = fetch(service().version(version));
        Path kept = folder.resolve(TABLE).resolve("2026-11-29");

        String whole = StatLine.reading(Kept.folder("v" + version + "json"), Language.EN)
                .all()
                .print();
        assertThat(table.all().print()).isEqualTo(whole);
        assertThat(table.faults()).isEmpty();
        assertThat(table.place()).isEqualTo(kept.toString());
        assertThat(Kept.files(kept))
                .extracting(file -> file.getFileName().toString())
                .contains(version == 3 ? "UntypedDataSet-0003.json" : "Observations-0008.json", "fetched.json");
        assertThat(Kept.read(kept.resolve("fetched.json")))
                .contains("\"version\" : " + version, "\"rows\" : " + (version == 3 ? 12 : 36), "2026-11-29T12:00Z");
        assertThat(Kept.files(folder.resolve(TABLE))).hasSize(1);
        assertThat(StatLine.reading(folder.resolve(TABLE), Language.EN).all().print())
                .isEqualTo(whole);
    }

    @Test
    void aPartThatWasAskedForIsKnownAsOneInTheFolderOfANotebook() {
        fetch(service().where("Perioden", "2023JJ00"));
        WorkingFolder.set(folder);
        try {
            StatLineTable part = StatLine.reading(TABLE);

            assertThat(part.faults()).isEmpty();
            assertThat(part.report().in(Language.EN)).contains("Perioden 2023JJ00");
        } finally {
            WorkingFolder.reset();
        }
    }

    @Test
    void itSaysWhatItAsksAndWhatCame() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            StatLine.from(server.address()).at(NOON).language(Language.EN).fetch(TABLE, folder.toString());
        } finally {
            System.setOut(before);
        }

        String address = server.address() + "/odata/v1/CBS/99999NED";
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Asking for 99999NED at " + address + "\n36 rows are to come.\n36 rows came, ")
                .contains(" bytes; they are kept in " + folder.resolve(TABLE).resolve("2026-11-29"))
                .contains("rows: 12");
    }

    @Test
    void anOlderCopyStaysAndIsCompared() {
        fetch(service());
        String first = Kept.read(folder.resolve(TABLE).resolve("2026-11-29").resolve("Observations-0001.json"));
        server.change("Observations", json -> json.replace("\"Value\": 16945", "\"Value\": 16954")
                        .replace("\"Value\": 21.5", "\"Value\": null")
                        .replaceFirst(",\\s*\\{\"Id\": 35[^}]*}", ""))
                .change("Properties", json -> json.replace("36", "35"));
        StatLineTable table = fetch(service());

        assertThat(Kept.files(folder.resolve(TABLE)))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("2026-11-29", "2026-11-29-2");
        assertThat(Kept.read(folder.resolve(TABLE).resolve("2026-11-29").resolve("Observations-0001.json")))
                .isEqualTo(first);
        StatLineTable older = StatLine.reading(folder.resolve(TABLE).resolve("2026-11-29"), Language.EN);
        assertThat(CellChanges.between(older, table)).isEqualTo(new CellChanges(34, 2, 0, 0));
        assertThat(StatLine.reading(folder.resolve(TABLE), Language.EN)
                        .years()
                        .intColumn(7)
                        .size())
                .isEqualTo(2);
        assertThat(StatLine.reading(folder.resolve(TABLE), Language.EN)
                        .all()
                        .intColumn("Aangiften / Totaal")
                        .get(0))
                .isEqualTo(16954);
    }

    @Test
    void whatChangedIsPrinted() {
        fetch(service());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            StatLine.from(server.address())
                    .at(NOON)
                    .language(Language.EN)
                    .where("RegioS", "NL01")
                    .fetch(TABLE, folder.toString());
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Compared with the copy of 2026-11-29: 18 cells equal, 0 revised, 0 new, 18 missing.")
                .contains("For the copy of 2026-11-29 other codes were chosen");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aPartIsAskedForWithTheCodesAsTheServiceHasThem(int version) {
        StatLineTable table =
                fetch(service().version(version).where("RegioS", "NL01").where("Perioden", "2023JJ00", "2024KW01"));

        assertThat(table.all().stringColumn("Perioden_code").asList()).containsExactly("2023JJ00", "2024KW01");
        assertThat(server.asked()).anySatisfy(query -> assertThat(query)
                .contains((version == 3 ? "(RegioS eq 'NL01  ')" : "(RegioS eq 'NL01')")
                        + " and (Perioden eq '2023JJ00' or Perioden eq '2024KW01')"));
        assertThat(Kept.read(folder.resolve(TABLE).resolve("2026-11-29").resolve("fetched.json")))
                .contains("\"RegioS\" : [ \"NL01\" ]", "\"2024KW01\"");
        assertThat(table.faults()).isEmpty();
        assertThat(table.report().in(Language.EN)).contains("chosen: RegioS NL01; Perioden 2023JJ00, 2024KW01");
    }

    @Test
    void aCodeOrDimensionThatTheTableLacksIsRefused() {
        assertThatThrownBy(() -> fetch(service().where("Perioden", "2024JJ00")))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("dimension Perioden of the table has no code \"2024JJ00\"; near it: 2023JJ00");
        assertThatThrownBy(() -> fetch(service().where("Periode", "2023JJ00")))
                .hasMessageContaining("the table has no dimension \"Periode\"")
                .hasMessageContaining("Perioden");
        assertThatThrownBy(() -> service().where("Perioden")).hasMessageContaining("needs codes");
        assertThat(Kept.files(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void anUnknownTableMayHaveOtherCapitals(int version) {
        assertThatThrownBy(() -> service().version(version).fetch("99999ned", folder.toString()))
                .hasMessageContaining("the web service knows no table 99999ned (404)")
                .hasMessageContaining("capitals included");
        assertThat(Kept.files(folder)).isEmpty();
    }

    @Test
    void theLimitOfTenThousandIsSaidWithTheWayOut() {
        server.instead(
                "UntypedDataSet",
                500,
                "{\"odata.error\":{\"code\":\"\",\"message\":{\"lang\":\"en-US\",\"value\":\"query returns more than 10000"
                        + " records\"}}}");

        refuses(
                service().version(3),
                "the web service does not give so many rows at once: query returns more than 10000 records",
                "Ask for a part, for example .where(\"Perioden\", \"2024JJ00\")");
    }

    @Test
    void anErrorOfTheServerIsSaid() {
        server.instead(
                "Observations", 500, "<html><head/><body><h1>Server Error in '/' Application.</h1></body></html>");

        refuses(service(), "answered with status 500: Server Error in '/' Application.", "nothing was kept");
    }

    @Test
    void dataThatThisVersionLacksAreSaid() {
        server.instead("Observations", 404, "{}");

        refuses(service(), "has no data of this table in this version (404)", ".version(3)");
    }

    @Test
    void aListThatIsLackingIsSaid() {
        server.instead("MeasureCodes", 404, "{}");

        refuses(service(), "/MeasureCodes: the web service has nothing at this address (404)");
    }

    @Test
    void aConnectionThatBreaksLeavesNothing() {
        server.instead("Observations", exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write("{\"value\": [".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });

        refuses(service(), "/Observations: the connection failed: ", "Check the network");
    }

    @Test
    void nobodyThereIsSaid() {
        server.close();

        refuses(service(), "the connection failed", "Check the network and the address");
    }

    @Test
    void anAnswerThatDoesNotEndIsNotWaitedFor() {
        CountDownLatch over = new CountDownLatch(1);
        server.instead("Observations", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"value\": [".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        try {
            refuses(
                    service().patience(Duration.ofSeconds(1)),
                    "the whole answer did not come within 1 seconds",
                    ".patience(Duration.ofMinutes(5))");
        } finally {
            over.countDown();
        }
    }

    @Test
    void aPageThatIsNoJsonLeavesNothing() {
        server.instead("Observations", 200, "<html>Onderhoud</html>");

        refuses(service(), "/Observations: this is no answer of StatLine: this is no JSON: Unexpected character ('<'");
    }

    @Test
    void rowsThatAreLackingAreAFault() {
        server.instead("Observations/$count", 200, "37");

        refuses(service(), "there should be 37 rows, but 36 came", "nothing was kept");
    }

    @Test
    void withoutACountTheTableItselfSaysHowManyCellsItHas() {
        server.instead("Observations/$count", 404, "").change("Properties", json -> json.replace("36", "40"));

        refuses(service(), "there should be 40 rows, but 36 came");
    }

    @Test
    void aCircleOfPagesEnds() {
        server.instead(
                "Observations",
                exchange -> FakeStatLine.send(
                        exchange,
                        200,
                        "{\"value\": [{\"Id\": 0, \"Measure\": \"M001_1\"}], \"@odata.nextLink\": \"Observations\"}"));

        refuses(service(), "a page names one as the next that was there before");
    }

    @Test
    void aNextPageOnAnotherHostIsNotFollowed() {
        server.instead(
                "Observations",
                exchange -> FakeStatLine.send(
                        exchange,
                        200,
                        "{\"value\": [{\"Id\": 0, \"Measure\": \"M001_1\"}], \"@odata.nextLink\": \"https://example.org/x\"}"));

        refuses(service(), "the answer names a next page on another host: https://example.org/x");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() {
        Path file = Kept.write(folder.resolve("file"), "x");

        assertThatThrownBy(() -> service().fetch(TABLE, file.toString()))
                .hasMessageContaining("the copy cannot be kept here")
                .hasMessageContaining("Name a folder in which you may write.");
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingIsAsked() {
        assertThatThrownBy(() -> StatLine.from("127.0.0.1:80")).hasMessageContaining("no address");
        assertThatThrownBy(() -> service().version(2)).hasMessageContaining("versions 3 and 4, not 2");
        assertThatThrownBy(() -> service().fetch("../x", folder.toString()))
                .hasMessageContaining("no table can be called");
        assertThat(server.asked()).isEmpty();
    }
}
