package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import org.junit.jupiter.api.Test;

/** What is told of values that were not found. */
class MissingTest {
    private static final Series SEARCHES = DataOf2025.figures().series("hemp_nursery_searches");

    @Test
    void thePeriodsOfASeriesAreToldTogether() {
        List<Missing> all = List.of(
                missing("searches", "2014", "not found"),
                missing("imports", "2014", "not found"),
                Missing.other("another scope"),
                missing("searches", "2023", "sources differ"),
                missing("searches", "2024", "not found"));

        assertThat(Missing.describe(all))
                .isEqualTo("searches 2014, 2024: not found; imports 2014: not found; another scope;"
                        + " searches 2023: sources differ");
        assertThat(Missing.describe(List.of())).isEmpty();
    }

    @Test
    void onePeriodOfASeriesCanBeLookedUp() {
        Missing one = Missing.between(in2024(), 2014, 2014);

        assertThat(one).hasToString(SEARCHES.indicator().nameEn() + " 2014: not found");
        assertThat(one.key()).contains(new ObservationKey("hemp_nursery_searches", Period.ofYear(2014)));
        assertThat(Missing.value(in2024(), "not found").key())
                .contains(new ObservationKey("hemp_nursery_searches", Period.ofYear(2024)));
    }

    @Test
    void aRunOfYearsAndWhatIsNoValueCannotBeLookedUp() {
        assertThat(Missing.between(in2024(), 2014, 2016)).asString().endsWith(" 2014 to 2016: not found");
        assertThat(Missing.between(in2024(), 2014, 2016).key()).isEmpty();
        assertThat(Missing.before(in2024(), 2014)).asString().endsWith(" before 2014: not found");
        assertThat(Missing.before(in2024(), 2014).key()).isEmpty();
        assertThat(Missing.other("another scope").key()).isEmpty();
    }

    /** What two predictions lack alike is told once. */
    @Test
    void theSameIsMissingWhereSeriesPeriodAndReasonAreTheSame() {
        Missing one = missing("searches", "2014", "not found");

        assertThat(one)
                .isEqualTo(missing("searches", "2014", "not found"))
                .hasSameHashCodeAs(missing("searches", "2014", "not found"))
                .isNotEqualTo(missing("imports", "2014", "not found"))
                .isNotEqualTo(missing("searches", "2024", "not found"))
                .isNotEqualTo(missing("searches", "2014", "sources differ"))
                .doesNotHaveSameHashCodeAs(missing("imports", "2014", "not found"))
                .doesNotHaveSameHashCodeAs(missing("searches", "2014", "sources differ"));
    }

    private static Missing missing(String name, String period, String why) {
        return new Missing(name, name, period, why);
    }

    private static Point in2024() {
        return new Point(SEARCHES, Period.ofYear(2024), Map.of());
    }
}
