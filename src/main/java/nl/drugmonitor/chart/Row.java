package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;

/**
 * A series of figures as a chart wants it.
 *
 * @param name as it stands within a sentence: {@code NFI examinations}
 * @param use the source whose number is drawn for a year, where several conflict
 * @param partYears whether a year of which only some months were published has those
 * @param remarks why numbers of other sources differ
 */
record Row(Series series, Bilingual name, Map<String, String> use, boolean partYears, List<Remark> remarks) {
    /** Why the number that a source has for a period differs, as it follows a comma. */
    record Remark(String period, String source, Bilingual text) {}

    /** No series is older. */
    static final int FIRST_YEAR = 1900;

    /** And none goes further. */
    static final int LAST_YEAR = 2100;

    Row {
        use = Map.copyOf(use);
        remarks = List.copyOf(remarks);
    }

    /** Returns the id of its indicator, for messages. */
    String id() {
        return series.indicator().id();
    }

    /**
     * A year of a row.
     *
     * @param drawn the number that the row has, if one was published or chosen
     * @param others the numbers of other sources that cannot be the same
     */
    record Year(int year, Published published, Optional<Observation> drawn, List<Observation> others) {
        /** Returns the cells that a publisher does not show, of a year of which no number is drawn. */
        List<Observation> suppressed() {
            return drawn.isPresent()
                    ? List.of()
                    : published.cells().stream()
                            .filter(Observation::isSuppressed)
                            .toList();
        }

        boolean isPart() {
            return !Texts.isWhole(published.period());
        }

        /** Returns the other numbers that count the same and are as firm. */
        List<Observation> rivals() {
            return others.stream().filter(Observation::isReliable).toList();
        }

        /** Returns the other numbers that are not to be relied on, or that count something else. */
        List<Observation> strangers() {
            return others.stream().filter(other -> !other.isReliable()).toList();
        }

        /** Returns all that were published with the same value. */
        List<Observation> like(Observation value) {
            return published.all().stream()
                    .filter(other -> !other.isSuppressed() && other.value().equals(value.value()))
                    .toList();
        }
    }

    /**
     * Returns the years to the last of the edition of which something was published; its own numbers go before others.
     */
    List<Year> years(Edition edition, int from) {
        return IntStream.rangeClosed(from, edition.lastYear().orElse(from - 1))
                .mapToObj(this::year)
                .filter(year -> !year.published().cells().isEmpty())
                .toList();
    }

    /**
     * Returns the month in which its years start: January, or that of its seasons, if it has no calendar years and they
     * start in one month.
     */
    int startMonth() {
        List<Integer> months = series.observations().stream()
                .map(Observation::period)
                .filter(Texts::isWhole)
                .map(period -> period.firstDay().getMonthValue())
                .distinct()
                .toList();
        return months.size() == 1 ? months.get(0) : 1;
    }

    /** Returns whether it is of weeks, months or the like, and has neither years nor seasons. */
    boolean hasNoYears() {
        return series.observations().stream().noneMatch(value -> Texts.isWhole(value.period()));
    }

    /** Returns how a year is shown: {@code 2019}, or the season that ends in it, {@code 2018/2019}. */
    String label(int year) {
        return Language.NL.say(Period.ofTwelveMonths(year, startMonth()));
    }

    private Year year(int year) {
        Published published = published(year);
        Optional<Observation> drawn = published
                .chosen(Optional.ofNullable(use.get(published.period().code())))
                .filter(value -> !value.isSuppressed());
        return new Year(year, published, drawn, others(published, drawn));
    }

    private Published published(int year) {
        Published whole = series.at(Period.ofTwelveMonths(year, startMonth()));
        return !partYears || !whole.isMissing()
                ? whole
                : series.periods().stream()
                        .filter(part -> !part.period().isWeek()
                                && part.period().firstDay().getYear() == year
                                && part.period().lastDay().equals(LocalDate.of(year, 12, 31)))
                        .findFirst()
                        .orElse(whole);
    }

    /** Returns the numbers that contradict the drawn one, or all where none is drawn; each number once. */
    private static List<Observation> others(Published published, Optional<Observation> drawn) {
        return List.copyOf(published.all().stream()
                .filter(other -> !other.isSuppressed())
                .filter(other -> drawn.isEmpty() || !drawn.get().interval().meets(other.interval()))
                .collect(Collectors.toMap(
                        Observation::value, Function.identity(), (first, same) -> first, LinkedHashMap::new))
                .values());
    }

    /** Returns why a number of another source differs, as far as the definition of the chart says so. */
    Optional<Bilingual> remark(Observation other) {
        return remarks.stream()
                .filter(remark -> remark.period().equals(other.period().code())
                        && remark.source().equals(other.source().id()))
                .map(Remark::text)
                .findFirst();
    }
}
