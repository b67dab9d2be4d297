package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.Golden;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Editions;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.OtherNumber;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.edition.Untested;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReproductionPageTest {
    private static final String HOSTILE = "<script>alert(\"x\" + 'y')</script>&amp;{{edition}}";

    private static final Map<Outcome, String> SIGNS =
            Map.of(Outcome.REPRODUCED, "=", Outcome.WORDING, "~", Outcome.DIFFERS, "≠", Outcome.CANNOT_TELL, "?");

    private static final Figures FIGURES = DataOf2025.figures();

    private final Reproduction factsheet = Edition.load(FIGURES, "ndm-2025").check();

    private String page(Reproduction reproduction) {
        boolean isFactsheet = reproduction.equals(factsheet);
        Ledger ledger = isFactsheet ? Ledger.of(factsheet) : Ledger.none("test");
        return HtmlWriter.page(ReproductionDocument.of(reproduction, () -> ledger, Waivers.NONE, Language.EN));
    }

    @Test
    void theFactsheetAsAPage() {
        Golden.check("ndm-2025/reproduce.html", page(factsheet));
    }

    @Test
    void loadsNothingAndRunsNothing() throws Exception {
        Document page = parse(page(factsheet));

        assertThat(elements(page, "*").map(Element::getTagName))
                .doesNotContain("script", "link", "iframe", "object", "embed", "form", "base");
        assertThat(elements(page, "*").flatMap(ReproductionPageTest::attributes))
                .doesNotContain("srcset", "background", "poster")
                .noneMatch(name -> name.startsWith("on"));
        assertThat(elements(page, "img").map(picture -> picture.getAttribute("src")))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("data:image/svg+xml;base64,"));
        assertThat(elements(page, "*")
                        .map(element -> element.getAttribute("style"))
                        .filter(style -> !style.isEmpty())
                        .distinct())
                .containsExactlyInAnyOrder("text-align:left", "text-align:right");
        assertThat(elements(page, "style").map(Element::getTextContent))
                .singleElement()
                .asString()
                .doesNotContain("url(", "@import", "@font-face");
        assertThat(elements(page, "meta").map(meta -> meta.getAttribute("content")))
                .contains(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void everyStatementHasARowThatLeadsToItsExplanation() throws Exception {
        Document page = parse(page(factsheet));

        for (Finding finding : factsheet.findings()) {
            String id = finding.statement().id();
            Element row = byId(page, id);
            assertThat(row.getTagName()).isEqualTo("tr");
            assertThat(row.getTextContent())
                    .contains(
                            English.of(finding.statement().says()),
                            English.of(finding.statement().place()),
                            English.of(finding.outcome()));
            assertThat(links(row)).contains("#why:" + id);
            assertThat(byId(page, "why:" + id).getTextContent())
                    .containsIgnoringCase(English.of(finding.verdict().reason()));
        }
    }

    @Test
    void everyLinkHasItsTargetAndNoTargetIsThereTwice() throws Exception {
        Document page = parse(page(factsheet));

        List<String> targets = elements(page, "*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(targets).doesNotHaveDuplicates();
        assertThat(links(page.getDocumentElement()))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("https://") || targets.contains(link.substring(1)));
        assertThat(elements(page, "section").map(section -> section.getAttribute("aria-labelledby")))
                .isSubsetOf(targets);
    }

    @Test
    void theCountsAddUp() throws Exception {
        Document page = parse(page(factsheet));

        int statements = factsheet.findings().size();
        assertThat(elements(page, "p").map(Element::getTextContent))
                .contains(statements + " statements were recomputed from the published figures.");
        assertThat(tally(page))
                .containsExactlyElementsOf(factsheet.counts().entrySet().stream()
                        .map(count -> count.getValue() + " " + SIGNS.get(count.getKey()) + "\u00A0"
                                + English.of(count.getKey()))
                        .toList());
        assertThat(elements(byClass(page, "stacked findings"), "tr").filter(row -> row.hasAttribute("id")))
                .hasSize(statements);
        assertThat(elements(byClass(page, "stacked figures"), "tr").filter(row -> row.hasAttribute("id")))
                .hasSize(factsheet.uses().size());

        List<Integer> denominator = numbers(byClass(page, "stacked denominator"));
        List<Integer> others = numbers(byClass(page, "stacked others"));
        int sum = others.stream().mapToInt(Integer::intValue).sum();
        assertThat(denominator.get(0)).isEqualTo(denominator.get(1) + denominator.get(4));
        assertThat(denominator.get(4)).isEqualTo(sum);
    }

    private static List<String> tally(Document page) {
        return elements(byClass(page, "tally"), "li")
                .map(count -> elements(count, "b").toList().get(0).getTextContent() + " "
                        + elements(count, "span").toList().get(0).getTextContent())
                .toList();
    }

    @Test
    void theSummarySaysWhatDiffersAndWhatWasLikelyMeant() throws Exception {
        List<String> rows = elements(byClass(parse(page(factsheet)), "stacked differing"), "tr")
                .map(Element::getTextContent)
                .toList();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1))
                .contains("2. NFI examinations up 15% in 2024", "15%", "+18.99%", "Most likely (85%): 19% for 15%");
        assertThat(rows.get(2)).contains("Most likely (67%): 31% for 39%", "Or (33%): 4,392 for 4,932");
        assertThat(rows.get(3)).contains("8.160", "8,700", "As for statement 4.");
    }

    @Test
    void everyChartOfTheEditionIsThereOnceAndWhereItIsMeantAgainALinkLeadsToIt() throws Exception {
        Document page = parse(page(factsheet));

        List<String> charts =
                elements(page, "figure").map(chart -> chart.getAttribute("id")).toList();
        assertThat(charts)
                .containsExactlyInAnyOrderElementsOf(Charts.of(factsheet.edition()).ids().stream()
                        .map(id -> "chart:" + id)
                        .toList());
        assertThat(byId(page, "contradiction:2").getParentNode())
                .satisfies(part -> assertThat(elements((Element) part, "figure").map(chart -> chart.getAttribute("id")))
                        .containsExactly("chart:cbr-readings"));
        assertThat(links((Element) byId(page, "finding:nfi-examinations-up").getParentNode()))
                .contains("#chart:nfi-examinations");
        assertThat(elements(page, "img").map(picture -> picture.getAttribute("alt")))
                .allMatch(words -> !words.isBlank());
    }

    @Test
    void theExactValueOfARoundedNumberIsToldToWhoeverAsks() throws Exception {
        Document page = parse(page(factsheet));

        assertThat(elements(byId(page, "nfi-change"), "span").map(span -> span.getAttribute("title")))
                .contains("exactly 64360/3389%");
        assertThat(elements(byId(page, "total-2024"), "span").map(span -> span.getAttribute("title")))
                .noneMatch(title -> title.startsWith("exactly"));
        assertThat(page.getDocumentElement().getTextContent()).doesNotContain("64360/3389");
    }

    @Test
    void theLongWorkingIsFoldedAndTheVerdictsAreNot() throws Exception {
        Document page = parse(page(factsheet));

        assertThat(elements(page, "details").map(fold -> fold.getAttribute("open")))
                .allMatch(String::isEmpty);
        for (String part :
                List.of("page:reproduced", "page:remarks", "page:untested", "page:figures", "page:numbers")) {
            assertThat(((Element) byId(page, part).getParentNode()).getAttribute("class"))
                    .isEqualTo("folded");
        }
        assertThat(elements(page, "details").flatMap(fold -> elements(fold, "table")))
                .noneMatch(table -> table.getAttribute("class").matches("stacked (findings|differing|standings)"));
    }

    @Test
    void everyVerdictHasItsWordAndItsSign() throws Exception {
        Document page = parse(page(factsheet));

        for (Finding finding : factsheet.findings()) {
            Element row = byId(page, finding.statement().id());
            assertThat(elements(row, "td").map(Element::getTextContent))
                    .endsWith(finding.outcomes().stream()
                            .map(outcome -> SIGNS.get(outcome) + "\u00A0" + English.of(outcome))
                            .collect(Collectors.joining(" or ")));
        }
    }

    /** 8.160 of the "light decrease" is a number in doubt: by one reading it is 8.700. */
    @Test
    void aWordOnANumberInDoubtHasItsVerdictsWhereverItIsListed() throws Exception {
        Document page = parse(page(factsheet));

        assertThat(byId(page, "contradiction:2").getParentNode().getTextContent())
                .contains("8. the total of examinations and EMDs shows a light decrease"
                        + " (~\u00A0wording or =\u00A0reproduced)");
        assertThat(byId(page, "total-light-fall").getTextContent()).contains("-12.62% or -6.83%");
        assertThat(byId(page, "page:words").getParentNode().getTextContent())
                .contains("where a number that it rests on is in doubt")
                .doesNotContain("No number is wrong");
    }

    @Test
    void theHeadSaysHowManyStatementsHaveNoVerdict() throws Exception {
        assertThat(elements(parse(page(factsheet)), "p").map(Element::getTextContent))
                .contains("29 more statements are listed that no figure can test.");
    }

    @Test
    void noLevelOfHeadingIsSkipped() throws Exception {
        List<Integer> levels = elements(parse(page(factsheet)), "*")
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1, 2).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void saysWhatEachFigureWouldHaveToBeAndWhichOneAllRestOn() throws Exception {
        Document page = parse(page(factsheet));

        assertThat(byId(page, "why:total-2024").getTextContent())
                .contains("CBR fitness examinations 2024", "4,932", "ndm-2025-factsheet", "4,392")
                .contains("Other sources print: 4,932 (s001, s002).");
        assertThat(page.getDocumentElement().getTextContent())
                .contains("All of these rest on CBR fitness examinations 2024 (4,932).");
    }

    @Test
    void namesTheSourceOfAValueThatIsNoFigureOfTheText() throws Exception {
        Element figures = byClass(parse(page(factsheet)), "stacked figures");

        assertThat(figures.getTextContent())
                .contains("s064: Minder hennepkwekerijen ontmanteld, Blik op Nieuws, published in April 2019")
                .contains("6.006");
    }

    @Test
    void textThatLooksLikeHtmlStaysText() throws Exception {
        Reproduction hostile = hostileEdition("javascript:alert(1)").check();

        Document page = parse(page(hostile));

        assertThat(elements(page, "script")).isEmpty();
        assertThat(byClass(page, "stacked findings").getTextContent()).contains(HOSTILE);
        assertThat(byId(page, "remark:1").getTextContent()).contains("the note " + HOSTILE);
        assertThat(byClass(page, "stacked figures").getTextContent())
                .contains(HOSTILE + ": " + HOSTILE + ", " + HOSTILE)
                .contains("the note of the figure " + HOSTILE);
        assertThat(byClass(page, "stacked others").getTextContent()).contains(HOSTILE + " (" + HOSTILE + ")");
        assertThat(elements(page, "h1").map(Element::getTextContent)).containsExactly(HOSTILE);
        assertThat(elements(page, "title").map(Element::getTextContent)).containsExactly(HOSTILE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            https://example.org/a?b=1&c='2'      | true
            HTTP://example.org/                  | true
            javascript:alert(1)                  | false
            data:text/html,x                     | false
            https:alert(1)                       | false
            //example.org                        | false
            https://example.org/"><b>            | false
            an archive                           | false
            """, delimiter = '|')
    void onlyAnAddressOfTheWebBecomesALink(String url, boolean isLink) throws Exception {
        Document page = parse(page(hostileEdition(url).check()));

        List<String> outward = links(page.getDocumentElement()).stream()
                .filter(link -> !link.startsWith("#"))
                .distinct()
                .toList();
        assertThat(outward).isEqualTo(isLink ? List.of(url) : List.of());
        assertThat(byClass(page, "stacked figures").getTextContent()).contains(url);
    }

    @Test
    void controlCharactersAndHalfCharactersAreShownAsQuestionMarks() throws Exception {
        Statement statement =
                statement("a", "one\u001B[31m two\u0000 three\uD800 four\uFFFF five\u0085", sum("1", "1", "2"));

        Document page = parse(page(edition(List.of(statement)).check()));

        assertThat(byId(page, "a").getTextContent()).contains("one?[31m two? three? four? five?");
    }

    @Test
    void anIdOfAnyShapeBecomesAnAnchorOfItsOwn() throws Exception {
        List<Statement> statements = List.of(
                statement("page:findings", "one", sum("1", "1", "2")),
                statement("with space", "two", sum("1", "1", "2")),
                statement("with.20.space", "three", sum("1", "1", "2")));

        Document page = parse(page(edition(statements).check()));

        assertThat(byId(page, "page.3a.findings").getTextContent()).contains("one");
        assertThat(byId(page, "with.20.space").getTextContent()).contains("two");
        assertThat(byId(page, "with.2e.20.2e.space").getTextContent()).contains("three");
    }

    @Test
    void aPartWithNothingInItIsNotThere() throws Exception {
        Document page = parse(
                page(edition(List.of(statement("a", "one", sum("1", "1", "2")))).check()));

        assertThat(elements(page, "h2").map(Element::getTextContent))
                .containsExactly(
                        "Summary",
                        "Findings",
                        "Reproduced",
                        "Figures and where they come from",
                        "Numbers in the text: 3",
                        "Method");
        assertThat(tally(page))
                .containsExactly("1 =\u00A0reproduced", "0 ~\u00A0wording", "0 ≠\u00A0differs", "0 ?\u00A0cannot tell");
    }

    @Test
    void saysSoIfStatementsThatDifferHaveNoFigureInCommon() throws Exception {
        PrintedFigure c = PrintedFigure.count("3");
        PrintedFigure e = PrintedFigure.count("5");
        List<Statement> statements = List.of(
                statement("first", "1 and 1 are 3", new Sum(List.of(PrintedFigure.count("1")), c)),
                statement("second", "3 are 5", new Sum(List.of(c), e)),
                statement("third", "5 are 7", new Sum(List.of(e), PrintedFigure.count("7"))));

        Document page = parse(page(edition(statements).check()));

        assertThat(page.getDocumentElement().getTextContent()).contains("No one figure is in all of these.");
    }

    @Test
    void listsFiguresThatNoStatementRestsOn() throws Exception {
        Edition read = edition(List.of(statement("a", "one", sum("1", "1", "2"))));
        List<PrintedFigure> figures = new ArrayList<>(read.figures());
        figures.add(PrintedFigure.count("99"));
        Edition more = Editions.of("test", read.source(), figures, read.statements());

        Document page = parse(page(more.check()));

        assertThat(page.getDocumentElement().getTextContent()).contains("Figures that no statement rests on:");
        assertThat(byId(page, "figure:99").getTextContent()).contains("99").contains("no statement");
    }

    @Test
    void aNameThatTheContentDoesNotHaveIsAnError() {
        assertThatThrownBy(() -> Template.fill(HtmlWriter.class, "page.mustache", Map.of("edition", "none")))
                .isInstanceOf(MustacheException.class);
    }

    private static Claim sum(String one, String other, String total) {
        return new Sum(
                List.of(
                        PrintedFigure.of("one", NumberKind.COUNT, one),
                        PrintedFigure.of("other", NumberKind.COUNT, other)),
                PrintedFigure.of("total", NumberKind.COUNT, total));
    }

    private static Statement statement(String id, String says, Claim claim) {
        return new Statement(
                id,
                new Bilingual("text, line 1", ""),
                new Bilingual(says, ""),
                Optional.empty(),
                claim,
                claim.figures(),
                List.of(),
                List.of());
    }

    private static Edition edition(List<Statement> statements) {
        List<PrintedFigure> figures = statements.stream()
                .flatMap(statement -> statement.figures().stream())
                .distinct()
                .toList();
        return Editions.of("test", source("Test", ""), figures, statements);
    }

    private static Source source(String text, String url) {
        return new Source(
                text,
                text,
                text,
                Optional.of(ReleaseDate.of("2026")),
                url,
                Optional.of(LocalDate.parse("2026-11-24")),
                "");
    }

    /** Every text is hostile; the one statement differs. */
    private static Edition hostileEdition(String url) {
        Bilingual hostile = new Bilingual(HOSTILE, HOSTILE);
        Source source = source(HOSTILE, url);
        Indicator indicator =
                new Indicator(HOSTILE, hostile, BuiltInUnits.COUNT, hostile, hostile, HOSTILE, List.of(), List.of());
        PrintedFigure before = PrintedFigure.of(HOSTILE + 1, observation(indicator, "2023", "100", source));
        PrintedFigure after = PrintedFigure.of(HOSTILE + 2, observation(indicator, "2024", "150", source));
        PrintedFigure printed = PrintedFigure.of(HOSTILE + 3, NumberKind.PERCENT_INCREASE, "40%");
        Claim claim = new PercentChange(before, after, printed);
        Statement statement = new Statement(
                HOSTILE,
                hostile,
                hostile,
                Optional.of(new Bilingual("the note " + HOSTILE, "")),
                claim,
                claim.figures(),
                List.of(),
                List.of(new Words(HOSTILE)));
        return Editions.of(
                HOSTILE,
                source,
                claim.figures(),
                List.of(statement),
                List.of(new OtherNumber(HOSTILE, hostile, hostile, 1)),
                List.of(new Untested(hostile, hostile, hostile)));
    }

    private static Observation observation(Indicator indicator, String period, String printed, Source source) {
        return new Observation(
                indicator,
                Period.of(period),
                Fraction.of(Long.parseLong(printed)),
                Printed.of(printed),
                Set.of(Status.A),
                Optional.empty(),
                source,
                Optional.empty(),
                Optional.of(new Bilingual("the note of the figure " + HOSTILE, "")),
                1);
    }

    private static Document parse(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static Stream<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }

    private static Stream<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names.stream();
    }

    private static Element byId(Document page, String id) {
        return elements(page, "*")
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element with id " + id));
    }

    private static Element byClass(Document page, String name) {
        return byClass(page.getDocumentElement(), name);
    }

    private static Element byClass(Element parent, String name) {
        return elements(parent, "*")
                .filter(element -> element.getAttribute("class").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element of class " + name));
    }

    private static List<String> links(Element parent) {
        return elements(parent, "a").map(link -> link.getAttribute("href")).toList();
    }

    /** Returns the number in the last cell of each row that has one. */
    private static List<Integer> numbers(Element table) {
        return elements(table, "tr")
                .map(row -> elements(row, "td").map(Element::getTextContent).toList())
                .filter(cells -> !cells.isEmpty())
                .map(cells -> Integer.valueOf(cells.get(cells.size() - 1)))
                .toList();
    }
}
