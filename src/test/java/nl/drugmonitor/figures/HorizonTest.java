package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edition can know that appeared in June 2026, and of which the figures were gathered by 15 July. */
class HorizonTest {
    private static final Source OWN = source("own", "2026-06", "2026-07-01");
    private static final Horizon HORIZON = Horizon.of(OWN, Optional.of(LocalDate.of(2026, 7, 15)));
    private static final Horizon LATER = HORIZON.until(LocalDate.of(2028, 12, 31));

    @ParameterizedTest(name = "published {0}: counts {1}")
    @CsvSource({
        "2026-06-30, true",
        "2026-07-01, false",
        "2026-06, true",
        "2026-07, false",
        "2026, true", // it may have been in June or earlier
        "2027, false",
        "1999, true"
    })
    void aValueCountsThatMayHaveBeenPublishedByTheLastDayOfTheEdition(String published, boolean counts) {
        assertThat(HORIZON.sees(value("2024", "100", source("other", published, ""), "")))
                .isEqualTo(counts);
    }

    @Test
    void theVintageOfAValueGoesBeforeTheDateOfItsSource() {
        Source late = source("other", "2027", "");
        Source early = source("other", "2020", "");

        assertThat(HORIZON.sees(value("2024", "100", late, "2026-01"))).isTrue();
        assertThat(HORIZON.sees(value("2024", "100", early, "2027-01"))).isFalse();
    }

    @ParameterizedTest(name = "read {0}, about {1}: counts {2}")
    @CsvSource({
        "2026-07-15, 2024, true",
        "2026-07-16, 2024, false",
        "'', 2024, false",
        "2026-07-15, 2026-H1, true",
        "2026-07-15, 2026-H2, false" // it begins the day after
    })
    void whereNobodyKnowsTheDateOfASourceItCountsIfItWasReadInTime(String read, String period, boolean counts) {
        assertThat(HORIZON.sees(value(period, "100", source("other", "", read), "")))
                .isEqualTo(counts);
    }

    @Test
    void whileFiguresAreGatheredEveryUndatedSourceCounts() {
        Horizon open = Horizon.of(OWN, Optional.empty());

        assertThat(open.sees(value("2024", "100", source("other", "", "2030-01-01"), "")))
                .isTrue();
        assertThat(open.sees(value("2024", "100", source("other", "", ""), ""))).isTrue();
        assertThat(open.sees(value("2027", "100", source("other", "", ""), ""))).isFalse();
    }

    @Test
    void anUndatedSourceReadLaterCountsOnceTheHorizonIsMoved() {
        Observation value = value("2024", "100", source("other", "", "2027-03-01"), "");

        assertThat(HORIZON.sees(value)).isFalse();
        assertThat(HORIZON.until(LocalDate.of(2027, 2, 28)).sees(value)).isFalse();
        assertThat(HORIZON.until(LocalDate.of(2027, 3, 1)).sees(value)).isTrue();
    }

    @Test
    void onlyALaterDayLooksFurther() {
        assertThat(HORIZON.looksFurther()).isFalse();
        assertThat(HORIZON.until(LocalDate.of(2026, 6, 30)).looksFurther()).isFalse();
        assertThat(HORIZON.until(LocalDate.of(2026, 7, 1)).looksFurther()).isTrue();
    }

    @Test
    void anEditionWithoutADateIsRefused() {
        assertThatThrownBy(() -> Horizon.of(source("own", "", ""), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no date of publication for own");
    }

    @Test
    void aBreakIsKnownOnceItIsAnnouncedOrElseInForce() {
        assertThat(HORIZON.sees(seriesBreak("2026-06-30", Optional.empty()))).isTrue();
        assertThat(HORIZON.sees(seriesBreak("2026-07-01", Optional.empty()))).isFalse();
        assertThat(HORIZON.sees(seriesBreak("2027-01-01", Optional.of("2026-06"))))
                .isTrue();
        assertThat(HORIZON.sees(seriesBreak("2020-01-01", Optional.of("2026-07"))))
                .isFalse();
    }

    @Test
    void theEditionsOwnValueGoesBeforeThoseOfOthers() {
        Observation other = value("2024", "900", source("other", "2026-01", ""), "");
        Observation own = value("2024", "895", OWN, "");

        assertThat(at("2024", HORIZON, other, own).single()).contains(own);
        assertThat(at("2024", HORIZON, other).single()).contains(other);
        assertThat(at("2024", HORIZON, other, value("2024", "905", source("third", "2026-01", ""), ""))
                        .single())
                .as("of others that differ none goes first")
                .isEmpty();
    }

    @Test
    void aLaterValueTakesThePlaceOfWhatWasKnown() {
        Observation own = value("2024", "895", OWN, "");
        Observation revised = value("2024", "910", source("next", "2027", ""), "");
        Observation newest = value("2024", "912", source("last", "2028", ""), "");

        assertThat(at("2024", LATER, own, newest, revised)).isEqualTo(revised("2024", newest));
        assertThat(at("2024", LATER, own, revised)).isEqualTo(revised("2024", revised));
        assertThat(at("2024", LATER.until(LocalDate.of(2027, 12, 31)), own, revised))
                .isEqualTo(revised("2024", revised));
    }

    @Test
    void aLaterValueWithoutADateIsAsNewAsTheDayOnWhichItWasRead() {
        Observation own = value("2024", "895", OWN, "");
        Observation dated = value("2024", "910", source("next", "2027-01", ""), "");
        Observation readLater = value("2024", "912", source("page", "", "2027-02-01"), "");
        Observation readEarlier = value("2024", "912", source("page", "", "2027-01-01"), "");

        assertThat(at("2024", LATER, own, dated, readLater)).isEqualTo(revised("2024", readLater));
        assertThat(at("2024", LATER, own, dated, readEarlier)).isEqualTo(revised("2024", dated));
    }

    @Test
    void aLaterValueOfTheEditionsOwnSourceIsARevisionToo() {
        Observation own = value("2024", "895", OWN, "");
        Observation corrected = value("2024", "910", OWN, "2027");

        assertThat(at("2024", LATER, own, corrected)).isEqualTo(revised("2024", corrected));
    }

    @Test
    void aLaterValueThatIsUnreliableOrMayBeTheSameNumberRevisesNothing() {
        Observation own = value("2024", "895", OWN, "");
        Observation again = value("2024", "895", source("next", "2027", ""), "");
        Observation doubtful = value("2024", "400", source("next", "2027", ""), "", Status.P, Status.U);

        assertThat(at("2024", LATER, own, again).single()).contains(own);
        assertThat(at("2024", LATER, own, doubtful).single()).contains(own);
        assertThat(at("2024", LATER, own, again).isRevised()).isFalse();
        assertThat(at("2024", LATER, own, doubtful).isRevised()).isFalse();
    }

    @Test
    void aLaterValueMustDifferFromEveryOneOfOthersToReviseThem() {
        Observation one = value("2024", "900", source("one", "2026-01", ""), "");
        Observation two = value("2024", "905", source("two", "2026-01", ""), "");

        assertThat(at("2024", LATER, one, two, value("2024", "905", source("next", "2027", ""), ""))
                        .isRevised())
                .isFalse();
        assertThat(at("2024", LATER, one, two, value("2024", "906", source("next", "2027", ""), ""))
                        .isRevised())
                .isTrue();
    }

    @Test
    void aPeriodThatOnlyLaterSourcesKnowIsNoRevision() {
        Observation next = value("2025", "910", source("next", "2027", ""), "");

        assertThat(at("2025", LATER, next).single()).contains(next);
        assertThat(at("2025", LATER, next).isRevised()).isFalse();
    }

    @Test
    void aChosenSourceStandsUnlessALaterPublicationRevisesIt() {
        Observation own = value("2024", "895", OWN, "");
        Observation other = value("2024", "900", source("other", "2026-01", ""), "");
        Observation revised = value("2024", "910", source("next", "2027", ""), "");

        assertThat(at("2024", HORIZON, own, other).chosen(Optional.of("other"))).contains(other);
        assertThat(at("2024", HORIZON, own, other).chosen(Optional.empty())).contains(own);
        assertThat(at("2024", LATER, own, other, revised).chosen(Optional.of("other")))
                .contains(revised);
    }

    /** The factsheet of 2025 prints 6.063 and 9.442; another number for either must not reach its sum. */
    @Test
    void aLaterRowReachesNeitherAValueNorASumOfAnEarlierEdition(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("sources.csv", "next,A later factsheet,,2027-01,,2027-02-01,facts only");
        data.add("observations.csv", "incidents_soft,2024,6071,6.071,count,A,,next,,");
        Figures all = Figures.load(folder);
        Horizon edition = Horizon.of(all.source("ndm-2025-factsheet").orElseThrow(), Optional.empty());
        Figures seen = all.seenFrom(edition);

        assertThat(all.series("incidents_total").at("2024").isMissing()).isTrue();
        assertThat(seen.series("incidents_soft").at("2024").describe()).isEqualTo("6.063 (ndm-2025-factsheet)");
        assertThat(seen.series("incidents_total").at("2024").describe()).isEqualTo("15.505 (computed)");
        assertThat(seen.horizon()).contains(edition);
        assertThat(all.horizon()).isEmpty();
    }

    @Test
    void aLaterRowReachesTheSumOfAnEditionThatLooksFurther(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("sources.csv", "next,A later factsheet,,2027-01,,2027-02-01,facts only");
        data.add("observations.csv", "incidents_soft,2024,6071,6.071,count,A,,next,,");
        Figures all = Figures.load(folder);
        Horizon edition = Horizon.of(all.source("ndm-2025-factsheet").orElseThrow(), Optional.empty());
        Figures further = all.seenFrom(edition).seenFrom(edition.until(LocalDate.of(2027, 12, 31)));

        assertThat(further.series("incidents_total").at("2024").describe()).isEqualTo("15.513 (computed)");
        assertThat(further.everything()).isSameAs(all);
        assertThat(all.everything()).isSameAs(all);
    }

    private static Published at(String period, Horizon horizon, Observation... values) {
        return new Series(values[0].indicator(), List.of(values), Optional.of(horizon)).at(period);
    }

    private static Published revised(String period, Observation value) {
        return new Published(Period.of(period), List.of(value), Optional.empty(), true);
    }

    private static SeriesBreak seriesBreak(String date, Optional<String> announced) {
        return new SeriesBreak(
                LocalDate.parse(date), "method", new Bilingual("it changed", ""), announced.map(ReleaseDate::of));
    }

    private static Source source(String id, String published, String read) {
        return new Source(
                id,
                "",
                "",
                release(published),
                "",
                read.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(read)),
                "");
    }

    private static Optional<ReleaseDate> release(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ReleaseDate.of(text));
    }

    private static Observation value(String period, String printed, Source source, String vintage, Status... statuses) {
        Printed number = Printed.of(printed);
        return new Observation(
                Sample.indicator("nurseries", BuiltInUnits.COUNT, "Netherlands"),
                Period.of(period),
                number.value(),
                number,
                statuses.length == 0 ? EnumSet.of(Status.A) : Set.of(statuses),
                Optional.empty(),
                source,
                release(vintage),
                Optional.empty(),
                2);
    }
}
