package nl.drugmonitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.comparison.Comparison.Rejudged;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edition of 2025 beside the invented one of 2026; see edition-2026/README.md. */
class ComparisonTest {
    private DataFolder data;

    @BeforeEach
    void addAnEdition(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder).withInventedEdition();
    }

    private Edition edition(String id) {
        return Edition.load(Figures.load(data.path()), id);
    }

    private Comparison compare() {
        return Comparison.of(edition("ndm-2025"), edition("ndm-2026"));
    }

    /**
     * One value of an invented series, first as somebody printed it in December 2025, then as the factsheet of 2026
     * does. A number may have a word before it and a status behind it; the first publisher is nobody, as that of the
     * factsheet is, or another.
     */
    @ParameterizedTest(name = "{0} of {1}, then {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
        612      | nobody | 612        |                |
        612 P    | nobody | 612 A      | RESTATED       |
        ruim 600 | nobody | 612        | RESTATED       |
        bijna 600| nobody | 612        | REVISED        |
        700      | nobody | 612        | REVISED        |
        700 P    | nobody | 612 A      | REVISED        |
        700      | other  | 612        | NOT_COMPARABLE | another_publisher
        612      | other  | 612 P      | RESTATED       | another_publisher
        700 U    | nobody | 612        | NOT_COMPARABLE | marked_unreliable
        700      | nobody | 612 D      | NOT_COMPARABLE | marked_unreliable
        700 U    | other  | 612        | NOT_COMPARABLE | another_publisher marked_unreliable
        """)
    void whatBecameOfAValue(
            String first, String publisher, String then, @Nullable Kind kind, @Nullable String obstacles)
            throws IOException {
        data.append("sources.csv", "first,First," + publisher + ",2025-12,,2025-12-31,invented");
        data.append("observations.csv", row(first, "first,2025-12"), row(then, "ndm-2026-factsheet,2027-01"));

        Optional<ValueChange> change = compare().values().stream()
                .filter(value -> value.indicator().id().equals("invented_finds")
                        && value.after().period().equals(Period.of("2023")))
                .findFirst();

        assertThat(change.flatMap(ValueChange::kind)).isEqualTo(Optional.ofNullable(kind));
        assertThat(change.map(ValueChange::obstacles).orElse(List.of()))
                .extracting(ComparisonReason::kind)
                .containsExactlyElementsOf(obstacles == null ? List.of() : Arrays.asList(obstacles.split(" ")));
    }

    /** Returns a row of the invented series: {@code ruim 600 P} has a word and a status. */
    private static String row(String value, String source) {
        String number = value.replaceAll("\\D", "");
        String hedge = value.replaceAll("^([a-z]*).*", "$1");
        String status = value.matches(".*[A-Z]") ? value.substring(value.length() - 1) : "A";
        return String.join(",", "invented_finds", "2023", number, number, "count", status, hedge, source, "");
    }

    @Test
    void aSeriesThatOneEditionDoesNotKnowHasOnlyValuesThatCame() {
        assertThat(compare().values())
                .filteredOn(change -> change.indicator().id().equals("invented_finds"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).contains(Kind.NEW);
                    assertThat(change.before().isMissing()).isTrue();
                    assertThat(Language.EN.say(change.after())).isEqualTo("12 (invented-agency)");
                });
    }

    /** A sum is revised where its parts are: 5.399 + 9.442 of 2023 stay, 6.063 + 9.442 become 6.071 + 9.442. */
    @Test
    void aSumFollowsItsParts() {
        assertThat(compare().values())
                .filteredOn(change -> change.indicator().id().equals("incidents_total")
                        && change.kind().equals(Optional.of(Kind.REVISED)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.after().period()).isEqualTo(Period.of("2024"));
                    assertThat(change.after().value().value().toString()).isEqualTo("15513");
                    assertThat(change.parts())
                            .extracting(part -> part.kind().orElse(null))
                            .containsExactly(Kind.REVISED, null);
                });
    }

    @Test
    void theSeriesThatStatementsRestOnAreSetAgainstEachOther() {
        Comparison comparison = compare();

        assertThat(comparison.came()).isEmpty();
        assertThat(comparison.went())
                .extracting(Indicator::id)
                .contains("emd_imposed", "incidents_total")
                .doesNotContain("incidents_soft", "hemp_nurseries");
    }

    @Test
    void aBreakThatBothKnowIsNoneThatCame() {
        assertThat(compare().breaks())
                .extracting(
                        came -> came.indicator().id() + " " + came.seriesBreak().date())
                .containsExactly("incidents_soft 2026-07-01", "incidents_hard 2024-01-01", "hemp_nurseries 2016-01-01");
    }

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({
        "nfi-change, DIFFERS, REPRODUCED",
        "hard-rose-2024, REPRODUCED, CANNOT_TELL",
        "nitrous-oxide-rose, CANNOT_TELL, REPRODUCED",
        "total-2024, DIFFERS, DIFFERS"
    })
    void theSameStatementIsJudgedByBothFigures(String id, Outcome before, Outcome now) {
        Rejudged<Finding> statement = compare().statements().stream()
                .filter(one -> one.before().statement().id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(statement.before().outcome()).isEqualTo(before);
        assertThat(statement.now().outcome()).isEqualTo(now);
    }

    @Test
    void explanationsAreJudgedAgainAndTheLaterOnesStandForThemselves() {
        Comparison comparison = compare();

        assertThat(comparison.explanations())
                .filteredOn(one -> one.before().id().equals("ketamine"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before().standing()).isEqualTo(Standing.NOT_TESTABLE);
                    assertThat(one.now().standing()).isEqualTo(Standing.NOT_RULED_OUT);
                });
        assertThat(comparison.laterExplanations())
                .singleElement()
                .extracting(candidate -> candidate.id())
                .isEqualTo("chance-soft");
        assertThat(comparison.laterStatements()).hasSize(4);
    }

    @Test
    void anEditionIsSetBesideALaterOneOnly() {
        Edition earlier = edition("ndm-2025");
        Edition later = edition("ndm-2026");

        assertThatThrownBy(() -> Comparison.of(later, earlier))
                .isInstanceOf(RefusedException.class)
                .hasMessage("ndm-2026 was published after ndm-2025; name the earlier edition first");
        assertThatThrownBy(() -> Comparison.of(earlier, edition("ndm-2025"))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aFileOfExplanationsWithAFaultIsTold() throws IOException {
        Path file = data.path().resolve("ndm/2026/explanations.yaml");
        Files.writeString(file, Files.readString(file).replace("type: noise", "type: nois"));

        assertThatThrownBy(this::compare)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ndm/2026/explanations.yaml");
    }
}
