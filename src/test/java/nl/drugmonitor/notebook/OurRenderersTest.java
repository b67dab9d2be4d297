package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.column.Join;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Contribution;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.statistics.Decomposition.Factor;
import nl.drugmonitor.statistics.Lmdi;
import nl.drugmonitor.statline.StatLine;
import nl.drugmonitor.statline.StatLineTable;
import nl.drugmonitor.table.Compare;
import nl.drugmonitor.table.Tables;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class OurRenderersTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final Edition EDITION = Edition.load(FIGURES, "ndm-2025");

    private static String text(Object value) {
        return shown(value, Language.EN, MimeBundle.TEXT);
    }

    private static String html(Object value) {
        return shown(value, Language.EN, MimeBundle.HTML);
    }

    private static String dutch(Object value) {
        return shown(value, Language.NL, MimeBundle.TEXT);
    }

    private static String shown(Object value, Language language, String form) {
        StandardRenderers renderers = new StandardRenderers();
        new OurRenderers(language).renderers().forEach(renderers::register);
        return String.valueOf(renderers.render(value).data().get(form));
    }

    private static Observation value(String indicator, String period) {
        return FIGURES.series(indicator).at(period).from("ndm-2025-factsheet").orElseThrow();
    }

    @Test
    void aCheckedEditionIsATableOfVerdicts() {
        assertThat(text(EDITION.check()))
                .startsWith("Factsheet Nationale Drug Monitor 2025: "
                        + EDITION.statements().size() + " statements recomputed\n  nr  statement")
                .containsPattern("(?m)^   4  CBR fitness examinations down 39% in 2024 +39% +-31.08% +differs$")
                .contains(English.of(EDITION.check().countsInWords()))
                .contains("29 more statements are listed that no figure can test\nreproduced: What is printed is")
                .endsWith("cannot tell: The figures needed are not there, or cannot be compared.");
        assertThat(html(EDITION.check()))
                .contains("<th scope=\"col\" style=\"text-align:right;vertical-align:top;white-space:nowrap\">nr</th>")
                .contains("<td data-label=\"statement\" style=\"text-align:left;vertical-align:top\">CBR fitness"
                        + " examinations down 39% in 2024</td>")
                .contains(
                        "<span class=\"ndm-badge ndm-bad\" style=\"",
                        "<span aria-hidden=\"true\">≠</span>&#160;differs</span>")
                .doesNotContain("id=", "<script");
    }

    @Test
    void aSourceSaysItsTitleAndDateAndStatusCodesWhatTheyMean() {
        assertThat(html(FIGURES.series("hemp_nurseries")))
                .contains("<span class=\"ndm-hint\" tabindex=\"0\" title=\"Minder hennepkwekerijen ontmanteld,"
                        + " published in April 2019\">s064</span>");
        assertThat(text(FIGURES.series("hemp_nurseries")))
                .contains("\nstatus: A normal")
                .doesNotContain("P provisional");
        assertThat(dutch(FIGURES.series("hemp_nurseries"))).contains("\nstatus: A normaal");
        Table figures = Tables.of(FIGURES.series("hemp_nurseries"), Language.EN);
        assertThat(html(figures)).contains("<p>status: A normal");
        assertThat(text(figures)).contains("\nstatus: A normal");
        assertThat(text(Table.create(StringColumn.create("status", "A", "P")))).doesNotContain("normal");
    }

    @Test
    void anExactFractionIsToldToWhoeverAsks() {
        Fraction share = Fraction.of(64360, 3389);
        assertThat(text(share)).isEqualTo("18.99 (exact: 64360/3389)");
        assertThat(html(share)).contains("title=\"exactly 64360/3389\">18.99</span>");
        assertThat(html(Fraction.of(1, 2))).contains(">0.5<").doesNotContain("ndm-hint");
        assertThat(html(Fraction.of(8))).startsWith("<p>8</p>");
    }

    @Test
    void aVerdictAndAStatementSayWhy() {
        assertThat(text(EDITION.findings().get(3).verdict()))
                .startsWith("verdict: differs\nrecomputed: -31.08%\nwhy: the figures give -31.08%; ");
        assertThat(text(EDITION.findings().get(3)))
                .startsWith("statement: 4. CBR fitness examinations down 39% in 2024\nplace: ");
    }

    /** By 8.160 the word is stretched too far, by 8.700 it is not. */
    @Test
    void aStatementOnANumberInDoubtShowsItsVerdictByEachReading() {
        assertThat(text(EDITION.check().finding("total-light-fall")))
                .contains("\nverdict: wording or reproduced\nrecomputed: -12.62% or -6.83%\n")
                .contains("\nby reading: with 8,160 (contradiction 2, reading 2): wording: ")
                .contains("\nby reading: with 8,700 (contradiction 2, reading 1): reproduced: ");
        assertThat(text(EDITION.check()))
                .containsPattern(
                        "(?m)^   8  .* light decrease +lichte daling +-12.62% or -6.83%  wording or reproduced$")
                .containsPattern("(?m)^   4  .* 39% +-31.08%  differs$");
    }

    @Test
    void aContradictionIsATableOfItsReadings() {
        assertThat(text(EDITION.contradictions().get(1)))
                .startsWith(
                        "These cannot all hold with their figures: 4. CBR fitness examinations down 39% in 2024; 7.")
                .contains("67%, by the text alone 22%", "33%, by the text alone 78%", "4,392 for 4,932")
                .contains("Suggested: one reading holds most of the weight, and the others stay possible.")
                .endsWith("for reading 1 as for reading\n2. By the text alone reading 2 comes first.");
        assertThat(text(EDITION.readings().get(1))).contains("cbr_2024 4.932 -> 4.392");
    }

    @Test
    void aTableOfStatLineShowsItsRowsAndItsReportWhatIsKnown() {
        StatLineTable table = StatLine.reading("src/test/resources/statline/v4json");

        assertThat(text(table))
                .startsWith("99999NED Aangiften; regio, kwartaal")
                .contains("2023-Q1", "Amsterdam");
        assertThat(html(table)).contains("<table", "16945");
        assertThat(text(table.report())).startsWith("table: 99999NED").contains("No figure was multiplied");
        assertThat(html(table.report())).contains("<th scope=\"col\"", "x 1 000");
    }

    @Test
    void aSeriesShowsItsConflictsAndBreaks() {
        assertThat(text(FIGURES.series("hemp_nurseries")))
                .startsWith("Ontmantelde hennepkwekerijen (Hemp nurseries dismantled; count; Netherlands)")
                .contains("\nIn conflict: 2018: 3,913 (");
        assertThat(text(FIGURES.series("incidents_soft"))).contains("\nBreak 1 January 2023 (law): Nitrous oxide");
        assertThat(text(FIGURES.series("incidents_soft").at("2024"))).contains("6.063");
        assertThat(text(FIGURES)).startsWith(FIGURES.all().size() + " series of published figures");
        assertThat(text(EDITION)).startsWith("Factsheet Nationale Drug Monitor 2025 (ndm-2025)");
    }

    @Test
    void whatWasNotFoundIsALineAndNoEmptyTable() {
        assertThat(text(FIGURES.series("incidents_soft").at("1999"))).isEqualTo("1999: nothing found");
        assertThat(dutch(FIGURES.series("incidents_soft").at("1999"))).isEqualTo("1999: niets gevonden");
        assertThat(text(FIGURES.series("saliva_tests_taken")))
                .isEqualTo(
                        "Door de politie afgenomen speekseltesten (Saliva tests taken by the police; count; Netherlands):"
                                + " nothing found");
    }

    @Test
    void yearsJoinsAndComparisonsAreTablesUnderWhatIsSaidOfThem() {
        Series nurseries = DataOf2025.figures().series("hemp_nurseries");
        assertThat(text(nurseries.yearly(2017, 2018)))
                .startsWith("Hemp nurseries dismantled: 2 rows, 5 columns\n")
                .contains("sources in conflict: 3,913 (s064, s067, s072, s073), 2,913 (s071);");
        Table years = Tables.of(Language.EN, nurseries.yearly(2017, 2018));
        assertThat(text(Join.of(years, years, "period")))
                .startsWith(
                        "2 rows on the left: 0 found none, 0 several; 2 rows on the right: 0 found none, 0 several:");
        assertThat(text(Compare.with(nurseries, years))).contains("0 equal, 0 rounded alike, 0 revised, 0 new, 2");
    }

    @Test
    void aChangeIsShownWithItsCautions() {
        Change change = Change.between(value("emd_imposed", "2023-04/2023-12"), value("emd_imposed", "2024"));

        assertThat(text(change)).isEqualTo("""
                from: 2,182 (2023-04/2023-12, ndm-2025-factsheet)
                to: 3,768 (2024, ndm-2025-factsheet)
                difference: +1,586
                in percent: +72.69%
                bear in mind: periods of 9 and 12 months: monthly average 242.4 to 314.0 (+29.5%)""");
    }

    @Test
    void aContributionIsShownInPointsAndInPercent() {
        Contribution contribution = Contribution.of(
                value("emd_imposed", "2023-04/2023-12"),
                value("emd_imposed", "2024"),
                value("cbr_examinations_and_emd", "2023"),
                value("cbr_examinations_and_emd", "2024"));

        assertThat(text(contribution)).contains("change of the whole", "-1,178", "+16.98 pp", "-134.63%");
    }

    @Test
    void aDecompositionShowsEachEffectAndItsShareOfTheChange() {
        assertThat(text(Lmdi.product(new Factor("finds", 170, 189), new Factor("kilos a find", 268, 137))))
                .isEqualTo("""
                        45,560 to 25,893, taken apart
                          factor         effect  share of the change
                          finds          +3,688               -18.8%
                          kilos a find  -23,355               118.8%
                          together      -19,667               100.0%""");
        assertThat(text(Lmdi.product(new Factor("finds", 2, 2)))).isEqualTo("""
                        2 to 2, taken apart
                          factor    effect  share of the change
                          finds          0                    -
                          together       0                    -""");
    }

    @Test
    void aGuardSaysWhatItRefusesLineByLine() {
        Observation before = value("incidents_soft", "2022");
        Observation after = value("incidents_soft", "2023");

        assertThat(text(Guard.comparison(before, after, "2023-07-01"))).isEqualTo("""
                answer: refused
                why: a comparison that does not name the break of 1 January 2023 (law): Nitrous oxide goes on list II and
                  counts as a soft drug from here on; how many incidents that makes was not found.""");
        assertThat(text(Guard.comparison(before, after, "2023-01-01", "2023-07-01")))
                .startsWith("answer: allowed\nbear in mind: break of 1 January 2023 (law)")
                .contains("\nbear in mind: break of 1 July 2023 (law)");
        assertThat(text(Guard.comparison(value("incidents_hard", "2022"), value("incidents_hard", "2023"))))
                .isEqualTo("answer: allowed");
    }

    @Test
    void inAKernelThatKnowsNoneOfThemOurTypesAreOneLine() {
        assertThat(FIGURES)
                .asString()
                .startsWith("[nfi_drug_driving_examinations, ")
                .doesNotContain("\n");
        assertThat(FIGURES.series("hemp_nurseries"))
                .asString()
                .startsWith("Hemp nurseries dismantled: [5.424 (2011, s061), ");
        assertThat(FIGURES.series("hemp_nurseries").at("1999")).hasToString("1999: -");
        assertThat(FIGURES.series("incidents_soft").at("2024")).asString().startsWith("2024: 6.063 (");
        assertThat(value("incidents_soft", "2024")).hasToString("6.063 (2024, ndm-2025-factsheet)");
        assertThat(EDITION).hasToString("Factsheet Nationale Drug Monitor 2025 (ndm-2025)");
        assertThat(EDITION.check()).asString().startsWith(EDITION + ": {");
        assertThat(EDITION.findings().get(3)).hasToString("4. CBR fitness examinations down 39% in 2024: differs");
        assertThat(EDITION.contradictions().get(1))
                .asString()
                .startsWith("4. CBR fitness examinations down 39% in 2024: differs; 7. ");
        Chart chart = Charts.of(EDITION).chart("hemp-nurseries");
        assertThat(chart).hasToString(chart.title());
    }

    @Test
    void exactValuesAreShownBesideTheFraction() {
        Change change = Change.between(
                value("nfi_drug_driving_examinations", "2023"), value("nfi_drug_driving_examinations", "2024"));

        assertThat(text(change.percent().orElseThrow())).isEqualTo("18.99 (exact: 64360/3389)");
        assertThat(text(change.difference())).isEqualTo("3,218");
        assertThat(text(value("nfi_drug_driving_examinations", "2023"))).contains("16.945");
    }

    @Test
    void aLongTableShowsBothItsEndsAndItsShape() {
        int rows = 100_000;
        Table table = Table.create(
                "long",
                IntColumn.create("n", IntStream.range(0, rows).toArray()),
                DoubleColumn.create("half", IntStream.range(0, rows).mapToDouble(i -> i / 2.0)),
                StringColumn.create("text", IntStream.range(0, rows).mapToObj(i -> "<" + i + ">")));

        assertThat(text(table))
                .startsWith("long: 100,000 rows, 3 columns\n      n     half  text\n      0        0  <0>")
                .contains("\n      9      4.5  <9>\n    ...      ...  ...\n  99990    49995  <99990>")
                .endsWith("\n  99999  49999.5  <99999>\ntypes: integer, double, string");
        assertThat(html(table))
                .contains("&lt;99999&gt;", ">… 99,980 rows left out here; sorting orders the rows that are shown only<")
                .hasSizeLessThan(8_000);
    }

    @Test
    void aTableWithGapsAndLongTextKeepsItsShape() {
        DoubleColumn gaps = DoubleColumn.create("gaps", 2);
        gaps.set(0, 1e-7);
        gaps.setMissing(1);

        assertThat(text(Table.create(gaps, StringColumn.create("t", "é".repeat(200), "a\nb"))))
                .isEqualTo("2 rows, 2 columns\n       gaps  t\n  0.0000001  " + "é".repeat(77)
                        + "...\n             a b\n" + "types: double, string\nmissing: gaps 1");
    }

    @Test
    void numbersOfATableAreShownWithSixDigits() {
        DoubleColumn numbers = DoubleColumn.create(
                "n", 2.508572800179546, 4.5, 99.99999996, -1234567.8912345, 0.00123456789, 1e20, -0.0);

        assertThat(text(Table.create(numbers)).lines().skip(2).map(String::strip))
                .startsWith("2.50857", "4.5", "100", "-1234568", "0.00123457", "100000000000000000000", "0");
        assertThat(html(Table.create(numbers)))
                .contains(">2.50857<", ">4.5<", ">100<", ">-1234568<", ">0.00123457<", ">100000000000000000000<");
    }

    @Test
    void candidatesStandBelowTheFindingThatTheyExplain() {
        Ledger ledger = Ledger.of(EDITION);

        assertThat(text(ledger))
                .startsWith("Candidate explanations of ndm-2025\n\n  ")
                .containsPattern("\n  NFI drug driving examinations rose in 2024 +offered as +standing +rests on\n")
                .containsPattern("\n  the ban on nitrous oxide +\\w+ +not testable +");
        assertThat(text(ledger.finding("hemp-nurseries-down")))
                .startsWith("Candidate explanations\n\n  hemp nurseries dismantled fell")
                .containsPattern("fell, year after year +proposed by +offered as +standing +rests on\n");
        assertThat(html(ledger)).contains("<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\"");
    }

    @Test
    void aCandidateSaysWhatItPredictsAndWhatTheDataSay() {
        assertThat(text(Ledger.of(EDITION).candidate("hemp-imports")))
                .startsWith("explanation: hemp is imported from ")
                .contains("\npredicts: more hemp was imported in 2024 than when the fall began, in 2014 (hoop)\n")
                .contains("\nthe data say: cannot tell: ")
                .contains("\nstanding: not testable: ")
                .contains("\nwould settle it: ");
    }

    /** Front ends draw a table of two columns alike in light and dark, where they differ on other lists. */
    @Test
    void factsAreATableWithTheirLabelsInFront() {
        assertThat(html(EDITION.findings().get(3).verdict()))
                .startsWith("<table class=\"facts\">\n<tbody>\n<tr><th scope=\"row\" style=\"text-align:left;")
                .contains(">recomputed</th><td style=\"text-align:left\"><span class=\"ndm-hint\" tabindex=\"0\""
                        + " title=\"exactly -55600/1789%\">-31.08%</span></td></tr>\n");
    }

    @Test
    void aValueWithWordsOfItsOwnIsShownInThem() {
        assertThat(text(EDITION.findings().get(4).verdict().reason())).isEqualTo("2,182 to 3,768 (+72.69%)");
        assertThat(dutch(EDITION.findings().get(4).verdict().reason())).isEqualTo("2.182 naar 3.768 (+72,69%)");
    }

    /** What is inside a list, a map and the like looks as it does alone. */
    @Test
    void severalFindingsAreShownAsOneIs() {
        Finding first = EDITION.findings().get(3);
        Finding second = EDITION.findings().get(4);

        for (Object several : List.of(
                List.of(first, second),
                new LinkedHashSet<>(List.of(first, second)),
                new Finding[] {first, second},
                List.of(Optional.of(first), List.of(second)))) {
            assertThat(dutch(several)).isEqualTo(dutch(first) + "\n\n" + dutch(second));
            assertThat(html(several)).isEqualTo(html(first) + "\n" + html(second));
        }
        assertThat(dutch(Optional.of(first))).isEqualTo(dutch(first));
        assertThat(dutch(EDITION.findings())).doesNotContain("differs", "reproduced");
        assertThat(dutch(FIGURES.series("hemp_nurseries").at("2018").all()))
                .startsWith("Ontmantelde hennepkwekerijen (")
                .contains("3.913", "2.913");
        assertThat(dutch(List.of("a text", first.verdict()))).isEqualTo("a text\n\n" + dutch(first.verdict()));
    }

    @Test
    void aMapIsATableOfWhatItsKeysAndValuesLookLike() {
        Map<Outcome, Long> counts = new TreeMap<>(
                EDITION.findings().stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting())));
        Finding differs = EDITION.findings().get(3);

        assertThat(dutch(counts)).contains("wijkt af: 3").doesNotContain("DIFFERS");
        assertThat(text(counts)).contains("differs: 3");
        assertThat(dutch(Map.of(Outcome.DIFFERS, List.of(differs))))
                .startsWith("wijkt af:\n  bewering: 4. ")
                .contains("\n  oordeel: wijkt af\n");
        assertThat(html(Map.of("id", differs.verdict())))
                .isEqualTo("<table>\n<tbody>\n<tr><th scope=\"row\"><p>id</p></th><td>" + html(differs.verdict())
                        + "</td></tr>\n</tbody>\n</table>");
        assertThat(dutch(Map.entry("id", differs.verdict()))).startsWith("id:\n  oordeel: wijkt af");
    }

    public record Line(String id, Object verdict) {}

    @Test
    void aTableOfOnesOwnRecordsShowsOurValuesInTheirCells() {
        assertThat(shown(List.of(new Line("<a>", Outcome.DIFFERS)), Language.NL, MimeBundle.HTML))
                .contains("<tr><td>&lt;a&gt;</td><td><p>wijkt af</p>");
    }

    @Test
    void aMonitorSaysWhatCanBeAskedOfIt() {
        Monitor ndm = Monitor.open("ndm-2025");
        assertThat(text(ndm))
                .startsWith("Factsheet Nationale Drug Monitor 2025 (ndm-2025)\n  write behind its name ")
                .contains(
                        "\n  .series(\"nfi_drug_driving_examinations\")  one series: its values, each with its source")
                .contains("\n  .chart(\"nfi-examinations\") ")
                .endsWith("\nTab behind a point lists what may follow, and Shift-Tab at a name explains it.");
        assertThat(dutch(ndm)).contains("  schrijf achter de naam", "één reeks: haar waarden, elk met haar bron");
    }

    @Test
    void aListSaysHowOneOfItIsTaken() {
        assertThat(text(EDITION.check()))
                .contains("\nOne of them: finding(\"nfi-rose\"). Their ids: nfi-rose, nfi-change, ");
        assertThat(text(EDITION)).contains("\nOne of them: check().finding(\"nfi-rose\"). Their ids: nfi-rose, ");
        assertThat(text(Ledger.of(EDITION)))
                .contains("\nOne of them: finding(\"nfi-examinations-up\"). Their ids: nfi-examinations-up, ");
        assertThat(dutch(EDITION.check())).contains("\nEen ervan: finding(\"nfi-rose\"). Hun id's: nfi-rose, ");
        assertThat(text(FIGURES.source("s001").orElseThrow())).startsWith("s001, europesays.com, ");
    }

    @Test
    void aMistakeIsSaidInTheLanguageOfTheNotebook() {
        assertThatThrownBy(() -> FIGURES.series("hemp_nurserie")).satisfies(mistake -> {
            assertThat(text(mistake)).isEqualTo("no series \"hemp_nurserie\". Did you mean hemp_nurseries?");
            assertThat(dutch(mistake)).isEqualTo("geen reeks \"hemp_nurserie\". Bedoelt u hemp_nurseries?");
        });
    }

    @Test
    void everyTypeSpeaksDutch() {
        Change change = Change.between(value("emd_imposed", "2023-04/2023-12"), value("emd_imposed", "2024"));

        assertThat(dutch(EDITION.check())).contains("30 beweringen nagerekend\n", "  oordeel\n", "  wijkt af\n");
        assertThat(dutch(EDITION.findings().get(3).verdict())).startsWith("oordeel: wijkt af\nnagerekend: -31,08%\n");
        assertThat(dutch(EDITION.contradictions().get(1)))
                .startsWith("Deze kunnen met hun cijfers niet allemaal kloppen: ");
        assertThat(dutch(FIGURES.series("hemp_nurseries")))
                .startsWith("Ontmantelde hennepkwekerijen (aantal; ")
                .contains("\n  periode  waarde  status  voorbehoud  bron ")
                .contains("\nBronnen spreken elkaar tegen: 2018: 3.913 (");
        assertThat(dutch(FIGURES)).startsWith("60 reeksen van gepubliceerde cijfers\n  indicator ");
        assertThat(dutch(Charts.of(EDITION)))
                .startsWith("11 grafieken\n")
                .contains("nfi-examinations  ")
                .endsWith("\nEen grafiek van de lijst: charts.chart(\"id\")");
        assertThat(dutch(EDITION)).endsWith("\ncheck() rekent elke bewering na.");
        assertThat(dutch(change))
                .startsWith("van: 2.182 (")
                .contains("\nin procenten: +72,69%\nlet op: perioden van 9 en 12 maanden: ");
        assertThat(dutch(Lmdi.product(new Factor("vondsten", 2, 2)))).startsWith("van 2 naar 2, ontleed\n  factor ");
        assertThat(dutch(Guard.comparison(value("incidents_hard", "2022"), value("incidents_hard", "2023"))))
                .isEqualTo("antwoord: toegestaan");
        assertThat(dutch(change.percent().orElseThrow())).endsWith(")").contains(" (precies: ");
        assertThat(dutch(Ledger.of(EDITION))).startsWith("Mogelijke verklaringen bij ndm-2025\n");
        assertThat(dutch(Table.create(IntColumn.create("n", 1)))).startsWith("1 rij, 1 kolom\n");
        assertThat(dutch(EDITION.readings().get(1))).startsWith("Lezingen van ");
    }
}
