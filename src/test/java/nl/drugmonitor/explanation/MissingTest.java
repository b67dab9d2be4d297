package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.explanation.ExplanationReason.NotFound;
import nl.drugmonitor.explanation.ExplanationReason.SourcesDiffer;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import org.junit.jupiter.api.Test;

/** What is told of values that were not found. */
class MissingTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final Series SEARCHES = FIGURES.series("hemp_nursery_searches");
    private static final Indicator SEARCHED = SEARCHES.indicator();
    private static final Indicator IMPORTED = FIGURES.series("hemp_imports").indicator();
    private static final Reason NOT_FOUND = new NotFound();
    private static final Reason DIFFER = new SourcesDiffer(new Published(Period.ofYear(2023), List.of()));

    @Test
    void thePeriodsOfASeriesAreToldTogether() {
        List<Missing> all = List.of(
                missing(SEARCHED, 2014, NOT_FOUND),
                missing(IMPORTED, 2014, NOT_FOUND),
                Missing.other(new English.Words("another scope")),
                missing(SEARCHED, 2023, DIFFER),
                missing(SEARCHED, 2024, NOT_FOUND),
                missing(SEARCHED, 2014, NOT_FOUND));

        assertThat(English.all(Missing.together(all)))
                .containsExactly(
                        English.of(SEARCHED) + " 2014, 2024: not found",
                        English.of(IMPORTED) + " 2014: not found",
                        "another scope",
                        English.of(SEARCHED) + " 2023: sources differ: ");
        assertThat(Missing.together(List.of())).isEmpty();
    }

    @Test
    void onePeriodOfASeriesCanBeLookedUp() {
        Missing one = Missing.between(SEARCHED, 2014, 2014);

        assertThat(English.of(one)).isEqualTo(English.of(SEARCHED) + " 2014: not found");
        assertThat(one.keys()).containsExactly(new ObservationKey("hemp_nursery_searches", Period.ofYear(2014)));
        assertThat(new Point(SEARCHES, Period.ofYear(2024), Map.of()).missing().keys())
                .containsExactly(new ObservationKey("hemp_nursery_searches", Period.ofYear(2024)));
    }

    @Test
    void aRunOfYearsAndWhatIsNoValueCannotBeLookedUp() {
        assertThat(English.of(Missing.between(SEARCHED, 2014, 2016))).endsWith(" 2014 to 2016: not found");
        assertThat(Missing.between(SEARCHED, 2014, 2016).keys()).isEmpty();
        assertThat(English.of(Missing.before(SEARCHED, 2014))).endsWith(" before 2014: not found");
        assertThat(Missing.before(SEARCHED, 2014).keys()).isEmpty();
        assertThat(Missing.other(NOT_FOUND).keys()).isEmpty();
    }

    /** In Dutch a run of years must not end before its last. */
    @Test
    void aRunOfYearsIsToldInDutchUpToAndIncludingItsLast() {
        assertThat(Language.NL.say(Missing.between(SEARCHED, 2014, 2016)))
                .isEqualTo(Language.NL.say(SEARCHED) + " 2014 tot en met 2016: niet gevonden");
        assertThat(Language.NL.say(Note.of("each", List.of(Missing.before(SEARCHED, 2014)))))
                .isEqualTo(Language.NL.say(SEARCHED) + " vóór 2014: niet gevonden");
    }

    /** What two predictions lack alike is told once. */
    @Test
    void theSameIsMissingWhereSeriesPeriodAndReasonAreTheSame() {
        Missing one = missing(SEARCHED, 2014, NOT_FOUND);

        assertThat(one)
                .isEqualTo(missing(SEARCHED, 2014, NOT_FOUND))
                .hasSameHashCodeAs(missing(SEARCHED, 2014, NOT_FOUND))
                .isNotEqualTo(missing(IMPORTED, 2014, NOT_FOUND))
                .isNotEqualTo(missing(SEARCHED, 2024, NOT_FOUND))
                .isNotEqualTo(missing(SEARCHED, 2014, DIFFER));
    }

    private static Missing missing(Indicator indicator, int year, Reason why) {
        return Missing.of(indicator, Period.ofYear(year), why);
    }
}
