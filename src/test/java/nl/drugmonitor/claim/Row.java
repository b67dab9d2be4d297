package nl.drugmonitor.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.language.Bilingual;

/** A row of the data for a test: what is not said is a plain count of finds in a port, from source s1. */
public record Row(
        Indicator indicator, String period, String printed, Optional<HedgeWord> hedge, Status status, String source) {
    static final Indicator FINDS = indicator(BuiltInUnits.COUNT, "port");

    static Indicator indicator(Unit unit, String scope, SeriesBreak... breaks) {
        return new Indicator(
                "finds",
                new Bilingual("finds", "vondsten"),
                unit,
                Bilingual.NONE,
                new Bilingual(scope, ""),
                "",
                List.of(),
                List.of(breaks));
    }

    static SeriesBreak breakOf(String date, String kind) {
        return new SeriesBreak(
                LocalDate.parse(date), kind, new Bilingual("counted otherwise", "anders"), Optional.empty());
    }

    public static Row of(String period, String printed) {
        return new Row(FINDS, period, printed, Optional.empty(), Status.A, "s1");
    }

    Row in(Indicator other) {
        return new Row(other, period, printed, hedge, status, source);
    }

    Row from(String other) {
        return new Row(indicator, period, printed, hedge, status, other);
    }

    Row hedged(Hedge word) {
        return new Row(indicator, period, printed, Optional.of(new HedgeWord(word.word(), word)), status, source);
    }

    Row provisional() {
        return new Row(indicator, period, printed, hedge, Status.P, source);
    }

    Observation observation() {
        Printed number = Printed.of(printed);
        return new Observation(
                indicator,
                Period.of(period),
                number.value(),
                number,
                Set.of(status),
                hedge,
                new Source(source, "", "", Optional.empty(), "", Optional.empty(), ""),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    PrintedFigure figure(String id) {
        return PrintedFigure.of(id, observation());
    }

    static Published published(String period, Row... rows) {
        return new Published(
                Period.of(period), Stream.of(rows).map(Row::observation).toList());
    }

    /** Returns one value a year, the last one in the given year; {@code ?} stands for a year without one. */
    static List<Published> years(int last, String... printed) {
        return Stream.iterate(0, i -> i < printed.length, i -> i + 1)
                .map(i -> {
                    String year = Integer.toString(last - printed.length + 1 + i);
                    return printed[i].equals("?") ? published(year) : published(year, Row.of(year, printed[i]));
                })
                .toList();
    }
}
