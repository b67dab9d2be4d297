package nl.drugmonitor.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What reports say of one finding, candidate, contradiction, source and waiver. */
class PartsTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final Edition EDITION = Edition.load(FIGURES, "ndm-2025");
    private static final Reproduction CHECK = EDITION.check();
    private static final Ledger LEDGER = Ledger.of(CHECK);

    private static String text(Block block) {
        return TerminalWriter.fragment(List.of(block));
    }

    private static String labels(Facts facts) {
        return facts.facts().stream().map(Block.Fact::label).collect(joining(", "));
    }

    private static Finding finding(String id) {
        return CHECK.finding(id);
    }

    private static List<Source> sources() {
        return FIGURES.all().stream()
                .flatMap(series -> series.observations().stream())
                .map(value -> value.source())
                .distinct()
                .toList();
    }

    /** One statement of each outcome; what is not known of it has no line. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        nfi-rose          | EN | statement, place, printed, verdict, recomputed, why
        nfi-change        | EN | statement, place, printed, verdict, recomputed, why
        cocaine-almost    | EN | statement, place, printed, verdict, why
        total-light-fall  | EN | statement, place, printed, verdict, recomputed, why, bear in mind, by reading, by reading
        nitrous-oxide-rose | EN | statement, place, printed, verdict, why, would settle it, bear in mind, does not decide it
        nfi-change        | NL | bewering, plaats, vermeld, oordeel, nagerekend, waarom
        """)
    void theLinesOfAFindingAreThoseThatItHas(String id, Language language, String labels) {
        assertThat(labels(FindingParts.facts(finding(id), language))).isEqualTo(labels);
    }

    @ParameterizedTest
    @EnumSource
    void eachOutcomeIsSaidWithItsSign(Outcome outcome) {
        Finding finding = CHECK.findings().stream()
                .filter(one -> one.outcomes().contains(outcome))
                .findFirst()
                .orElseThrow();
        Span verdict = FindingParts.facts(finding, Language.NL).facts().stream()
                .filter(fact -> fact.label().equals("oordeel"))
                .flatMap(fact -> fact.text().spans().stream())
                .filter(span -> span.sign().isPresent() && span.text().equals(Language.NL.say(outcome)))
                .findFirst()
                .orElseThrow();

        Sign expected =
                switch (outcome) {
                    case REPRODUCED -> Sign.GOOD;
                    case WORDING -> Sign.STRETCHED;
                    case DIFFERS -> Sign.BAD;
                    case CANNOT_TELL -> Sign.OPEN;
                };
        assertThat(verdict.sign()).contains(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeToldSaysWhatWouldSettleIt(Language language) {
        String label = language.text("report.fact.would_settle");
        assertThat(CHECK.findings()).allSatisfy(finding -> assertThat(
                        labels(FindingParts.facts(finding, language)).contains(label))
                .isEqualTo(finding.outcome() == Outcome.CANNOT_TELL));
    }

    /** On the page a statement that differs has a table of what each figure would have to be. */
    @Test
    void whatDiffersSaysWhatEachFigureWouldHaveToBe() {
        String item = HtmlWriter.fragment(List.of(new Block.Articles(
                3, List.of(new FindingParts(finding("cbr-change"), EDITION.source(), Language.EN).item()))));

        assertThat(item)
                .contains("<caption style=\"text-align:left;font-weight:bold\">")
                .contains("8,020 to 8,152", "4,330 to 4,400", ">31%<", "<span lang=\"nl\">7.156</span>");
        assertThat(HtmlWriter.fragment(List.of(new Block.Articles(
                        3, List.of(new FindingParts(finding("cbr-fell"), EDITION.source(), Language.EN).item())))))
                .contains("Rests on: ")
                .doesNotContain("<caption");
    }

    @ParameterizedTest
    @EnumSource
    void aCandidateOfEachStandingSaysWhereItStandsAndWhy(Standing standing) {
        Optional<Candidate> found = LEDGER.candidates().stream()
                .filter(one -> one.standing() == standing)
                .findFirst();
        found.ifPresent(candidate -> {
            for (Language language : Language.values()) {
                Facts facts = LedgerDocument.facts(candidate, language);
                assertThat(labels(facts))
                        .startsWith(language.text("report.explanation"))
                        .contains(language.text("report.standing"));
                assertThat(text(facts).replaceAll("\\s+", " "))
                        .contains(language.say(standing), language.say(candidate.says()))
                        .contains(language.say(candidate.settle()));
                assertThat(facts.facts())
                        .allSatisfy(fact -> assertThat(fact.text().plain()).isNotBlank());
                assertThat(facts.facts().stream()
                                .filter(fact -> fact.label().equals(language.text("report.fact.predicts"))))
                        .hasSize(candidate.tests().size());
            }
        });
        assertThat(found.isPresent() || standing == Standing.HOLDS).isTrue();
    }

    @Test
    void theTableOfExplanationsHasARowACandidateBelowItsFinding() {
        Block.Table table = LedgerDocument.table(LEDGER, Language.NL);

        assertThat(table.groups()).hasSize(LEDGER.findings().size());
        assertThat(table.groups().stream()
                        .mapToInt(group -> group.rows().size())
                        .sum())
                .isEqualTo(LEDGER.candidates().size());
        assertThat(table.columns())
                .extracting(Block.Column::heading)
                .containsExactly("verklaring", "aangevoerd als", "stand", "berust op");
    }

    /** The readings of both contradictions of the factsheet, the weightiest first. */
    @ParameterizedTest(name = "contradiction {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        0 | 19% for 15% (statement 2)
        1 | 31% for 39% (statement 4), 8.700 for 8.160
        1 | 4.392 for 4.932
        """)
    void aContradictionHasItsReadingsWithTheirWeights(int index, String part) {
        Block.Table table = ContradictionParts.table(CHECK.contradictions().get(index), Language.EN);
        String shown = text(table).replaceAll("\\s+", " ");

        assertThat(table.groups().get(0).rows())
                .hasSameSizeAs(ReadingView.of(CHECK.contradictions().get(index)));
        assertThat(shown).containsPattern("\\d+%");
        for (String number : part.split("[ ,()]+")) {
            assertThat(shown.replace('.', ',')).contains(number.replace('.', ','));
        }
    }

    /** A source says as much of itself as is known, and leads to the web only. */
    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2026-01    | 2026-11-24 | https://example.org/a | EN | x: Titel, us, published in January 2026, read on 24 November 2026, https://example.org/a
        2026-01-22 | 2026-11-24 | https://example.org/a | NL | x: Titel, us, gepubliceerd op 22 januari 2026, geraadpleegd op 24 november 2026, https://example.org/a
        2026       |            |                       | EN | x: Titel, us, published in 2026
                   | 2026-02-01 |                       | NL | x: Titel, us, geraadpleegd op 1 februari 2026
        """)
    void aSourceIsNamedWithItsDates(String released, String read, String url, Language language, String shown) {
        Source source = new Source(
                "x",
                "Titel",
                "us",
                Optional.ofNullable(released).map(ReleaseDate::of),
                url == null ? "" : url,
                Optional.ofNullable(read).map(LocalDate::parse),
                "");

        assertThat(SourceParts.inFull(source, language).plain()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}: a link {1}")
    @CsvSource({
        "https://example.org/a?b=c, true",
        "HTTP://example.org, true",
        "javascript:alert(1), false",
        "ftp://example.org, false",
        "www.example.org, false",
        "https://www.emcdda.europa.eu/countries/drug reports, false",
        "data:text/html;x, false"
    })
    void onlyAnAddressOfTheWebIsALink(String url, boolean isLink) {
        Span address = SourceParts.address(new Source("s", "", "", Optional.empty(), url, Optional.empty(), ""));

        assertThat(address.text()).isEqualTo(url);
        assertThat(address.target()).isEqualTo(isLink ? url : "");
    }

    @Test
    void everySourceOfTheDataIsNamed() {
        assertThat(sources()).isNotEmpty().allSatisfy(source -> assertThat(
                        SourceParts.inFull(source, Language.NL).plain())
                .startsWith(source.id() + ": ")
                .doesNotContain(", ,", "Optional"));
    }

    /** Ids of the data may have any sign; those of a page may not. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "cbr-change, cbr-change",
        "a_B9, a_B9",
        "a b, a.20.b",
        "a:b, a.3a.b",
        "a.b, a.2e.b",
        "é, .e9.",
        "😀, .1f600."
    })
    void aPlaceHasOnlySignsThatALinkMayHave(String id, String place) {
        assertThat(Anchor.of(id)).isEqualTo(place);
        assertThat(Anchor.of("why", id)).isEqualTo("why:" + place);
    }

    /** A waiver that counts, one that has expired, one of a statement that holds, and one of what cannot be told. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        EN | 2. NFI examinations up 15% in 2024 (nfi-change): known until 30 June 2027. Decided by us: known | expired on 1 January 2020: decide again | the statement does not differ: delete the waiver | it cannot be told whether the statement differs
        NL | bekend tot en met 30 juni 2027. Besloten door us: known | verlopen op 1 januari 2020: neem een nieuw besluit | de bewering wijkt niet af: verwijder de ontheffing | het is niet te zeggen of de bewering afwijkt
        """)
    void aWaiverSaysWhatItIsWorth(
            Language language, String counts, String expired, String needless, String undecided, @TempDir Path folder)
            throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        data.write("editions.csv", "edition,claims,waivers\nndm-2025,ndm/2025/claims.yaml,w.yaml\n");
        data.write("w.yaml", """
                edition: ndm-2025
                waivers:
                  - {statement: nfi-change, by: us, reason: known, until: 2027-06-30}
                  - {statement: cbr-change, by: us, reason: known, until: 2020-01-01}
                  - {statement: cbr-fell, by: us, reason: known, until: 2027-06-30}
                  - {statement: nitrous-oxide-rose, by: us, reason: known, until: 2027-06-30}
                """);
        Reproduction check = Edition.load(Figures.load(data.path()), "ndm-2025").check();
        Waivers waivers = Waivers.of(check, () -> LocalDate.parse("2027-01-01"));

        Section section = WaiverParts.section(waivers, language).orElseThrow();

        String shown = text(section).replaceAll("\\s+", " ");
        assertThat(Arrays.asList(counts, expired, needless, undecided))
                .allSatisfy(part -> assertThat(shown).contains(part));
        assertThat(WaiverParts.section(Waivers.NONE, language)).isEmpty();
    }

    @ParameterizedTest(name = "up to {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-30 | Judged by the figures published up to 30 November 2026, not by those that the edition could know.
        +999999999-12-31 | Judged by all figures there are, not by those that the edition could know.
        2026-01-31 |
        """)
    void aReportSaysByWhichFiguresItJudges(String day, String basis) {
        assertThat(Since.basis(EDITION.asOf(LocalDate.parse(day))).map(Language.EN::say))
                .isEqualTo(Optional.ofNullable(basis));
    }
}
