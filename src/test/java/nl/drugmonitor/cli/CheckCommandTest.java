package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CheckCommandTest {
    private static final Path LIBRARIES = Golden.projectFolder().resolve("src/test/resources/check/bibliotheken.txt");

    private static final String RIGHT =
            "Het aantal leden steeg van 40 in 2023 naar 50 in 2024, een stijging van 25 procent.";
    private static final String WRONG =
            "Het aantal leden steeg van 40 in 2023 naar 50 in 2024, een stijging van 20 procent.";
    private static final String TOO_FAR = "Het aantal leden steeg licht, van 40 in 2023 naar 50 in 2024.";

    @TempDir
    private Path folder;

    private static CommandRun piped(String text, String... arguments) {
        return CommandRun.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    private static CommandRun libraries(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "-"));
        arguments.addAll(List.of(more));
        return piped(Files.readString(LIBRARIES), arguments.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsTheMostSeriousFirstAndEveryNumberThatWasNotRead(String language) throws IOException {
        CommandRun run = libraries("--language", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("check/libraries-" + language + ".txt", run.out());
    }

    @Test
    void readersSeeNoIdsOfNumbers() throws IOException {
        for (String format : List.of("text", "html")) {
            String shown =
                    libraries("--language", "nl", "--format", format).out().replaceAll("(id|href)=\"[^\"]*\"", "");
            assertThat(shown).doesNotContainPattern("\\bn\\d+\\b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void onePageHoldsTheTextWithItsMarksAndTheListBesideIt(String language) throws IOException {
        CommandRun run = libraries("--language", language, "--format", "html");

        assertThat(run.status()).isZero();
        Golden.check("check/libraries-" + language + ".html", run.out());
    }

    @Test
    void everyMarkLeadsToItsEntryAndEveryLinkSomewhere() throws Exception {
        Document page = parse(libraries("--language", "nl", "--format", "html").out());
        List<Element> links = elements(page, "a");
        Set<String> ids = new HashSet<>();
        elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());

        assertThat(links).allSatisfy(link -> assertThat(ids)
                .contains(link.getAttribute("href").substring(1)));
        assertThat(links.stream().filter(link -> link.getAttribute("class").startsWith("marked")))
                .hasSize(28)
                .allSatisfy(mark -> {
                    assertThat(mark.getAttribute("title")).isNotBlank();
                    assertThat(mark.getElementsByTagName("sup").item(0).getTextContent())
                            .matches("[=~\u2260?]\\d+|\u25cb");
                });
    }

    @Test
    void aPageHasNoEmptyList() {
        String html = piped(
                        "Er waren 12 winkels in Noord en 15 in Zuid, samen 29.",
                        "check",
                        "-",
                        "--language",
                        "nl",
                        "--format",
                        "html")
                .out();

        assertThat(html).contains("<article").doesNotContain("<dl class=\"facts\">\n</dl>");
    }

    @Test
    void aTextCannotWriteIntoThePage() throws Exception {
        String hostile =
                "De <script>alert(1)</script> & \"{{text}}\" steeg van 40 in 2023 naar 50 in 2024, een stijging van 20"
                        + " procent.";
        String html = piped(hostile, "check", "-", "--language", "nl", "--format", "html")
                .out();

        assertThat(elements(parse(html), "script")).isEmpty();
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{text}}");
    }

    private static Document parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void eachTextIsALineOfJsonAsItsSchemaSays() throws IOException {
        Path wrong = file("wrong.txt", WRONG);
        CommandRun run =
                CommandRun.of("check", LIBRARIES.toString(), wrong.toString(), "--format", "json", "--language", "nl");

        assertThat(run.out().lines()).hasSize(2).allSatisfy(line -> assertThat(SchemaTest.faults("check", line))
                .isEmpty());
        JsonNode object = new ObjectMapper().readTree(run.out().lines().toList().get(1));
        JsonNode claim = object.path("claims").path(0);
        assertThat(object.path("numbers").asInt()).isEqualTo(3);
        assertThat(claim.path("sentence").asText())
                .isEqualTo(WRONG.substring(
                        claim.path("start").asInt(), claim.path("end").asInt()));
        assertThat(claim.path("verdict").asText()).isEqualTo("differs");
        assertThat(claim.at("/computed/exact").asText()).isEqualTo("25");
        assertThat(claim.path("figures").findValuesAsText("period")).containsExactly("2023", "2024", "null");
        assertThat(object.at("/contradictions/0/claims/0").asText()).isEqualTo("c1");
        assertThat(object.path("counts").path("differs").asInt()).isEqualTo(1);
    }

    @Test
    void strictEndsAsThatOfReproduceWhereAnythingDiffers() throws IOException {
        assertThat(piped(RIGHT, "check", "-", "--strict").status()).isZero();
        assertThat(piped(WRONG, "check", "-", "--strict").status()).isEqualTo(3);
        assertThat(piped(TOO_FAR, "check", "-", "--strict").status()).isEqualTo(3);
        assertThat(piped(WRONG, "check", "-").status()).isZero();
        assertThat(CommandRun.of("check", file("wrong.txt", WRONG).toString(), "none.txt", "--strict")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOthersAsTheyAre() throws IOException {
        Path empty = file("empty.txt", "");
        Path right = file("right.txt", RIGHT);
        CommandRun run = CommandRun.of(
                "check", empty.toString(), folder.resolve("none.txt").toString(), right.toString(), "--language", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("empty.txt", "none.txt");
        assertThat(run.out()).contains("3 numbers: 3 read in 1 statement (1 reproduced), 0 not read");
    }

    @Test
    void severalTextsAreOnePage() throws Exception {
        Path right = file("right.txt", RIGHT);
        Path wrong = file("wrong.txt", WRONG);
        CommandRun run = CommandRun.of(
                "check",
                right.toString(),
                wrong.toString(),
                "--language",
                "nl",
                "-o",
                folder.resolve("page.html").toString());

        Document page = parse(Files.readString(folder.resolve("page.html")));
        assertThat(run.out()).isEmpty();
        assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo("Nagerekend: right.txt, wrong.txt");
        assertThat(elements(page, "h2")).extracting(Element::getTextContent).containsExactly("right.txt", "wrong.txt");
    }

    @Test
    void saysThatItReadsDutch() {
        CommandRun run = piped(
                "The number of members rose from 40 in 2023 to 50 in 2024, and the fines were 20 for the year.",
                "check",
                "-",
                "--language",
                "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("does not seem to be Dutch", "reads Dutch only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Lees (65%): 3,3 procentpunt in plaats van 3,3 procent (bewering 1). Mogelijke oorzaak: procentpunten",
                "en | Read (65%): 3.3 percentage points for 3,3 procent (statement 1). It may come from: points printed"
            })
    void pointsThatAreCalledPerCentAreReadAsPointsFirst(String language, String reading) {
        String text = "Het aandeel steeg met 3,3 procent, van 26,7 naar 30 procent.";

        assertThat(piped(text, "check", "-", "--language", language).out()).contains(reading);
        String line = piped(text, "check", "-", "--format", "json").out();
        assertThat(SchemaTest.faults("check", line)).isEmpty();
        assertThat(line).contains("\"units\": [{\"figure\": \"n1\", \"unit\": \"points\"}]");
        assertThat(piped(text, "check", "-", "--language", "nl", "--why", "3,3").out())
                .contains("Kan ook zijn: 3,3 procentpunt (65%)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | daalde met 20 procent, van 40 naar 48 | een stijging van 20 procent in plaats van een daling (bewering 1)",
                "en | daalde met 20 procent, van 40 naar 48 | a rise of 20 procent and not a fall (statement 1)",
                "nl | steeg met 25 procent, van 48 naar 36 | een daling van 25 procent in plaats van een stijging (bewering 1)",
                "nl | daalde met 8, van 40 naar 48 | een stijging van 8 in plaats van een daling (bewering 1)",
                "en | daalde met 8, van 40 naar 48 | a rise of 8 and not a fall (statement 1)",
                "nl | steeg met 9, van 48 naar 40 | een daling van 8 in plaats van een stijging van 9 (bewering 1)",
                "nl | steeg met 8, van 48 naar 40 | een daling van 8 in plaats van een stijging (bewering 1)"
            })
    void aWrongDirectionIsSaidInWordsAndNotWithASign(String language, String change, String reading)
            throws IOException {
        String text = "Het aantal leden " + change + ".";

        assertThat(piped(text, "check", "-", "--language", language).out()).contains("%): " + reading);
        assertThat(piped(text, "check", "-", "--language", language, "--format", "html")
                        .out())
                .contains("%): " + reading);
        String line = piped(text, "check", "-", "--format", "json").out();
        assertThat(SchemaTest.faults("check", line)).isEmpty();
        assertThat(new ObjectMapper()
                        .readTree(line)
                        .at("/contradictions/0/repairs/0/changes/0/turned")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | De cijfers geven een stijging van 8 kilo, niet een daling van 8 kilo. | met de vermelde cijfers wordt het een stijging van 8 kilo. | een stijging van 8 kilo (>99%)",
                "en | The figures give a rise of 8 kilo, not a fall of 8 kilo. | the figures as printed make it a rise of 8 kilo. | a rise of 8 kilo (>99%)"
            })
    void aDifferenceInTheWrongDirectionHasNoMinus(String language, String given, String result, String other) {
        String text = "De vangst daalde met 8 kilo, van 20 kilo naar 28 kilo.";
        for (String format : List.of("text", "html", "json")) {
            String out = piped(text, "check", "-", "--language", language, "--format", format)
                    .out();
            assertThat(out.replaceAll("\\s+", " ")).as(format).contains(given, result);
        }
        String html = piped(text, "check", "-", "--language", language, "--format", "html")
                .out();
        assertThat(html.substring(html.indexOf("<body"))).doesNotContain("-8");
        assertThat(piped(text, "check", "-", "--language", language, "--why", "8 kilo")
                        .out())
                .contains(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€ 40.000 | € 42.000 | € 43.253 tot € 44.752 in plaats van € 42.000",
                "€40.000 | €42.000 | €43.253 tot €44.752 in plaats van €42.000",
                "40.000 euro | 42.000 euro | 43.253 euro tot 44.752 euro in plaats van 42.000 euro",
                "€ 4 miljoen | € 6 miljoen | € 4 miljoen tot € 5 miljoen in plaats van € 6 miljoen"
            })
    void anAmountOfMoneyIsSaidAsItIsPrinted(String from, String to, String needed) {
        String text = "De omzet steeg van " + from + " in 2023 naar " + to + " in 2024, een stijging van 10 procent.";

        assertThat(piped(text, "check", "-", "--language", "nl").out().replaceAll("\\s+", " "))
                .contains(needed);
        assertThat(piped(text, "check", "-", "--language", "nl", "--why", "42.000")
                        .status())
                .isEqualTo(to.contains("42.000") ? 0 : 2);
    }

    private static final String ENGLISH = "Er waren 7,156 incidenten, tegen 10,300 een jaar eerder.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Een komma voor drie cijfers, zoals in het Engels; schrijf daar een punt als een duizendtal is bedoeld.",
                "en | A comma before three digits, as in English; write a point there if thousands are meant."
            })
    void aNumberThatCannotBeReadIsCountedAndListedWithTheOthers(String language, String reason) {
        String out = piped(ENGLISH, "check", "-", "--language", language).out();

        assertThat(out.lines().map(String::strip).toList())
                .contains(reason)
                .anyMatch(line -> line.matches("2 (getallen: 0 gelezen in 0 beweringen, 2 niet gelezen"
                        + "|numbers: 0 read in 0 statements, 2 not read)"))
                .anyMatch(line -> line.matches("7,156 \\(.* 10\\); 10,300 \\(.* 34\\)"));
    }

    @Test
    void aProgramGetsANumberThatCannotBeReadAsOneThatWasNotRead() throws IOException {
        String line = piped(ENGLISH, "check", "-", "--language", "nl", "--format", "json")
                .out();
        JsonNode object = new ObjectMapper().readTree(line);
        JsonNode first = object.at("/not_read/0");

        assertThat(SchemaTest.faults("check", line)).isEmpty();
        assertThat(object.path("numbers").asInt()).isEqualTo(2);
        assertThat(object.at("/counts/not_read").asInt()).isEqualTo(2);
        assertThat(object.at("/counts/no_figures").asInt()).isZero();
        assertThat(ENGLISH.substring(
                        first.path("start").asInt(), first.path("end").asInt()))
                .isEqualTo("7,156")
                .isEqualTo(first.path("text").asText());
        assertThat(first.path("why").asText())
                .isEqualTo("Een komma voor drie cijfers, zoals in het Engels; schrijf 7.156 als dat is bedoeld.");
    }

    @Test
    void thePageMarksANumberThatCannotBeRead() throws Exception {
        Document page = parse(piped(ENGLISH, "check", "-", "--language", "nl", "--format", "html")
                .out());

        assertThat(elements(page, "a").stream()
                        .filter(link -> link.getAttribute("class").startsWith("marked")))
                .extracting(Element::getTextContent, mark -> mark.getAttribute("title"))
                .contains(
                        tuple(
                                "7,156\u25cb",
                                "niet gelezen: een komma voor drie cijfers, zoals in het Engels; schrijf 7.156 als dat is bedoeld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,156", "7.156", "bijna 7,156"})
    void ofANumberThatCannotBeReadTheSentenceIsToldAndHowToMendIt(String asked) {
        String text = "Het was druk. Er waren bijna 7,156 incidenten.";

        assertThat(piped(text, "check", "-", "--language", "nl", "--why", asked).out())
                .isEqualTo("""

                        bijna 7,156, standaardinvoer, regel 1, kolom 24
                          Staat in: Er waren bijna 7,156 incidenten
                          Niet gelezen: een komma voor drie cijfers, zoals in het Engels; schrijf 7.156 als dat is bedoeld
                        """);
    }

    @Test
    void aNumberThatCannotBeReadIsNamedWhereItLooksLikeTheOneThatIsAsked() {
        assertThat(piped(ENGLISH, "check", "-", "--language", "en", "--why", "17,156")
                        .err())
                .contains("In the text, and close to it: 7,156.");
    }

    @Test
    void tellsAllAboutOneNumber() throws IOException {
        CommandRun run = libraries("--language", "nl", "--why", "9.840");

        assertThat(run.status()).isZero();
        Golden.check("check/why-nl.txt", run.out());
        assertThat(libraries("--language", "en", "--why", "2025").out()).contains("2025 is a year or a date");
    }

    @Test
    void ofANumberItsSentenceIsQuotedAndNoMore() throws IOException {
        String text =
                "Het was een goed jaar. In de straat staan 34 bomen. Er waren 40 leden in 2023. In 2024 waren het er 50, een"
                        + " stijging van 25 procent.";

        assertThat(piped(text, "check", "-", "--language", "nl", "--why", "34").out())
                .contains("  Staat in: In de straat staan 34 bomen\n");
        assertThat(piped(text, "check", "-", "--language", "nl", "--why", "40").out())
                .contains("  Staat in: Er waren 40 leden in 2023\n");
        String table = file("a.md", "| soort | 2024 |\n|---|---|\n| boeken | 1.200 |\n| kranten | 1.300 |\n")
                .toString();
        assertThat(CommandRun.of("check", table, "--language", "nl", "--why", "1.300")
                        .out())
                .contains("  Staat in: kranten 1.300\n");
    }

    @Test
    void saysThatTheTextDoesNotHaveANumber() throws IOException {
        CommandRun run = libraries("--language", "nl", "--why", "9.841");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("standaardinvoer: \u201c9.841\u201d is in deze tekst niet als getal gelezen."
                        + " Wel in de tekst, en bijna gelijk: 9.840.\n");
        assertThat(piped("In de straat staan 34 bomen.", "check", "-", "--language", "en", "--why", "35")
                        .err())
                .isEqualTo("standard input: \u201c35\u201d is not read as a number in this text.\n");
        assertThat(libraries("--language", "en", "--why", "9.840", "--format", "json")
                        .err())
                .contains("leave out --format json");
    }

    @Test
    void showsWhichSeriesPrintsTheSameNumberAndLetsItDecideNothing() {
        CommandRun run = piped(
                "In 2023 deed het NFI 16.945 onderzoeken, in 2022 waren het er 12.000.",
                "check",
                "-",
                "--language",
                "nl");

        assertThat(run.out())
                .contains("Ook in de gegevens", "ook in de reeks NFI", ": 16.945 in 2023")
                .doesNotContain("12.000 in 2022");
    }

    @Test
    void jsonHasTheValuesOfTheDataToo() throws IOException {
        String line = piped(
                        "In 2024 werden 5.000 maatregelen opgelegd, en in 2023 deed het NFI 16.945 onderzoeken.",
                        "check",
                        "-",
                        "--format",
                        "json")
                .out();

        assertThat(SchemaTest.faults("check", line)).isEmpty();
        JsonNode values = new ObjectMapper().readTree(line).path("in_data");
        assertThat(values.findValuesAsText("text")).containsExactly("5.000", "16.945");
        assertThat(values.findValuesAsText("indicator"))
                .containsExactly("emd_imposed", "nfi_drug_driving_examinations");
        assertThat(values.findValuesAsText("printed")).containsExactly("bijna 5.000", "16.945");
        assertThat(new ObjectMapper()
                        .readTree(piped(RIGHT, "check", "-", "--format", "json").out())
                        .has("in_data"))
                .isFalse();
    }

    /** Of the EMDs of 2024 source s010 prints "bijna 5.000", and of the nurseries of 2019 source s066 "3.600". */
    @Test
    void whereASeriesPrintsTheNumberWithAnotherWordBothAreShown() {
        String text =
                "In 2024 werden 5.000 maatregelen opgelegd. In 2017 waren er bijna 4.700 kwekerijen. In 2019 waren er 3.600 kwekerijen.";

        assertThat(piped(text, "check", "-", "--language", "nl").out())
                .contains(
                        "(EMD): 5.000 (daar vermeld als bijna 5.000) in 2024",
                        "hennepkwekerijen: bijna 4.700 in 2017, 3.600 in 2019");
        assertThat(piped(text, "check", "-", "--language", "en").out())
                .contains("EMDs imposed: 5,000 (printed there as \"bijna 5.000\") in 2024");
        assertThat(piped(text, "check", "-", "--language", "nl", "--why", "5.000")
                        .out())
                .contains("(EMD): 5.000 (daar vermeld als bijna 5.000) in 2024");
    }

    @Test
    void theDataMayBeThoseOfAFolder() {
        String text = "In 2023 deed het NFI 16.945 onderzoeken.";
        String data = Golden.projectFolder().resolve("data").toString();

        assertThat(piped(text, "check", "-", "--language", "en", "--data", data).out())
                .contains("also in the series NFI", ": 16,945 in 2023");
        CommandRun none =
                piped(text, "check", "-", "--data", folder.resolve("none").toString());
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isNotEmpty();
    }

    @Test
    void whatWasNotReadOfTheFileIsNamed() throws IOException {
        Path text = file("a.md", RIGHT + "\n\n![een grafiek](grafiek.png)\n");
        CommandRun run = CommandRun.of("check", text.toString(), "--language", "nl");

        assertThat(run.out())
                .contains("Niet gelezen in het bestand", "een afbeelding is niet gelezen: \"een grafiek\"");
        assertThat(SchemaTest.faults(
                        "check",
                        CommandRun.of("check", text.toString(), "--format", "json")
                                .out()))
                .isEmpty();
    }
}
