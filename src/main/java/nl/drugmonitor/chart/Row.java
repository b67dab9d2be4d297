package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;

/**
 * A series of figures as a chart wants it.
 *
 * @param name as it stands within a sentence: {@code NFI-onderzoeken}
 * @param use the source whose number is drawn for a year, where several conflict
 * @param partYears whether a year of which only some months were published has those
 * @param remarks why numbers of other sources differ
 */
record Row(Series series, String name, Map<String, String> use, boolean partYears, List<Remark> remarks) {
    /** Why the number that a source has for a period differs, in Dutch, as it follows a comma. */
    record Remark(String period, String source, String text) {}

    /** No series is older. */
    static final int FIRST_YEAR = 1900;

    /** And none goes further. */
    static final int LAST_YEAR = 2100;

    Row {
        use = Map.copyOf(use);
        remarks = List.copyOf(remarks);
    }

    /** Returns the name as it stands at the start of a line. */
    String heading() {
        return Texts.capital(name);
    }

    /**
     * A year of a row.
     *
     * @param drawn the number that the row has, if one was published or chosen
     * @param others the numbers of other sources that cannot be the same
     */
    record Year(int year, Published published, Optional<Observation> drawn, List<Observation> others) {
        boolean isPart() {
            return !published.period().isYear();
        }

        /** Returns the other numbers that count the same and are as firm. */
        List<Observation> rivals() {
            return others.stream().filter(Observation::isReliable).toList();
        }

        /** Returns the other numbers that are not to be relied on, or that count something else. */
        List<Observation> strangers() {
            return others.stream().filter(other -> !other.isReliable()).toList();
        }

        /** Returns a value with all that have it: {@code 3.913 (s064, s067)}. */
        String describe(Observation value) {
            return new Published(
                            published.period(),
                            published.all().stream()
                                    .filter(other -> other.value().equals(value.value()))
                                    .toList())
                    .describe();
        }
    }

    /**
     * Returns the years to the last of the edition of which something was published; its own numbers go before others.
     */
    List<Year> years(Edition edition, int from) {
        List<Year> years = new ArrayList<>();
        int last = edition.lastYear().orElse(from - 1);
        for (int year = from; year <= last; year++) {
            Published published = published(year);
            if (!published.isMissing()) {
                Optional<Observation> drawn = published.chosen(
                        Optional.ofNullable(use.get(published.period().code())));
                years.add(new Year(year, published, drawn, others(published, drawn)));
            }
        }
        return years;
    }

    private Published published(int year) {
        Published whole = series.at(Period.ofYear(year));
        if (whole.isMissing() && partYears) {
            for (Published part : series.periods()) {
                if (part.period().firstDay().getYear() == year
                        && part.period().lastDay().equals(LocalDate.of(year, 12, 31))) {
                    return part;
                }
            }
        }
        return whole;
    }

    /** Returns why a number of another source differs, as far as the definition of the chart says so. */
    Optional<String> remark(Observation other) {
        return remarks.stream()
                .filter(remark -> remark.period().equals(other.period().code())
                        && remark.source().equals(other.source().id()))
                .map(Remark::text)
                .findFirst();
    }

    /** Returns the numbers that contradict the drawn one, or all where none is drawn; each number once. */
    private static List<Observation> others(Published published, Optional<Observation> drawn) {
        List<Observation> others = new ArrayList<>();
        for (Observation observation : published.all()) {
            boolean agrees = drawn.isPresent() && drawn.get().interval().meets(observation.interval());
            boolean known = others.stream().anyMatch(other -> other.value().equals(observation.value()));
            if (!agrees && !known) {
                others.add(observation);
            }
        }
        return others;
    }
}
