package nl.drugmonitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.comparison.ComparisonReason.NoSumAnyMore;
import nl.drugmonitor.comparison.ComparisonReason.NoValueAnyMore;
import nl.drugmonitor.comparison.ComparisonReason.PartNotComparable;
import nl.drugmonitor.comparison.ComparisonReason.Redefined;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of a value from the edition of 2025 to the invented one of 2026. */
class ValueChangeTest {
    private DataFolder data;

    @BeforeEach
    void addAnEdition(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder).withInventedEdition();
    }

    private Comparison compare() {
        Figures figures = Figures.load(data.path());
        return Comparison.of(Edition.load(figures, "ndm-2025"), Edition.load(figures, "ndm-2026"));
    }

    private ValueChange change(String indicator, String period) {
        return compare().values().stream()
                .filter(change -> change.indicator().id().equals(indicator)
                        && change.after().period().equals(Period.of(period)))
                .findFirst()
                .orElseThrow();
    }

    /** The invented break of 2016 became known only after the edition of 2025. */
    @Test
    void theSameNumberOfAnotherDefinitionIsNotTheSame() throws IOException {
        data.replace(
                "observations.csv", "hemp_nurseries,2023,1250,1.250,count,A", "hemp_nurseries,2023,1230,1.230,count,P");
        ValueChange change = change("hemp_nurseries", "2023");

        assertThat(change.before().value().interval())
                .isEqualTo(change.after().value().interval());
        assertThat(change.kind()).contains(Kind.NOT_COMPARABLE);
        assertThat(change.obstacles())
                .containsExactly(new Redefined(change.redefinitions().get(0)));
    }

    /** Soft drug incidents of 2024 are 6.063 and then 6.071; hard drug incidents stay as they are. */
    @Test
    void aSumOfWhichAPartIsRedefinedIsNotComparable() throws IOException {
        data.append("breaks.csv", "incidents_soft,2024-01-01,definition,Verzonnen.,Invented.,2026-12");
        data.replace(
                "observations.csv", "incidents_soft,2024,6071,6.071,count,A", "incidents_soft,2024,6063,6.063,count,P");
        ValueChange change = change("incidents_total", "2024");

        assertThat(change.kind()).contains(Kind.NOT_COMPARABLE);
        assertThat(change.obstacles())
                .containsExactly(new PartNotComparable(change.parts().get(0).indicator()));
    }

    @Test
    void aSumThatIsNoMoreIsToldWithTheConflictOfItsParts() {
        assertThat(change("incidents_total", "2014").obstacles()).contains(new NoSumAnyMore());
    }

    @Test
    void aValueThatIsNoMoreIsNoMatterOfParts() {
        Comparison comparison = compare();
        Series series = comparison.earlier().published().series("incidents_soft");
        Published before = series.at("2024");
        Published none = new Published(before.period(), List.of());
        ValueChange change = new ValueChange(
                comparison.earlier(), comparison.later(), before, none, List.of(), List.of(), series.indicator());

        assertThat(change.kind()).contains(Kind.NOT_COMPARABLE);
        assertThat(change.obstacles()).containsExactly(new NoValueAnyMore());
    }

    @Test
    void aStatementIsSetBesideItselfByOtherFigures() {
        assertThat(compare().statements()).isNotEmpty().allSatisfy(one -> assertThat(
                        one.before().statement().id())
                .isEqualTo(one.now().statement().id()));
    }
}
