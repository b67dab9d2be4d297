package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.Mention;

/**
 * Values of the data that print the same number for the same period as a text does. They are shown, and decide nothing:
 * that a series has the number does not say that the text means the series.
 */
public final class DataMatches {
    /** No data were asked. */
    public static final DataMatches NONE = new DataMatches(Map.of());

    /** Numbers with fewer digits meet too many values by chance. */
    private static final int FEWEST_DIGITS = 3;

    private final Map<String, List<Observation>> byNumber;

    private DataMatches(Map<String, List<Observation>> byNumber) {
        this.byNumber = byNumber;
    }

    /** Returns the values that match a number of the text. */
    public static DataMatches of(CheckedText text, Figures figures) {
        Map<Period, List<Observation>> byPeriod = new HashMap<>();
        for (Series series : figures.all()) {
            for (Observation value : series.observations()) {
                if (!value.isComputed() && !value.isSuppressed()) {
                    byPeriod.computeIfAbsent(value.period(), period -> new ArrayList<>())
                            .add(value);
                }
            }
        }
        Map<String, List<Observation>> found = new HashMap<>();
        for (Mention number : text.figures()) {
            List<Observation> of = number.time()
                    .flatMap(time -> time.period())
                    .map(period -> byPeriod.getOrDefault(period, List.of()))
                    .orElse(List.of());
            List<Observation> same =
                    of.stream().filter(value -> isSame(number.figure(), value)).toList();
            if (!same.isEmpty()) {
                found.put(number.id(), same);
            }
        }
        return new DataMatches(Map.copyOf(found));
    }

    private static boolean isSame(PrintedFigure figure, Observation value) {
        Printed bare = figure.bare();
        long digits = bare.text().chars().filter(Character::isDigit).count();
        boolean isPercent = figure.kind() == NumberKind.PERCENT;
        boolean isOfPercent = value.indicator().unit().kind() == Unit.Kind.PERCENT;
        Fraction size = bare.value();
        return digits >= FEWEST_DIGITS
                && isPercent == isOfPercent
                && size.equals(value.printed().withoutHedge().value());
    }

    /**
     * Returns a value of the data as its source prints it, behind the number of the text where that is printed
     * otherwise: {@code 5.000 (daar vermeld als bijna 5.000)}.
     */
    static Sayable said(Mention number, Observation value) {
        Printed inText = number.figure().printed();
        boolean isRounded = value.hedge()
                .filter(word -> word.meaning() == Hedge.AFGEROND) // our reading, which no source prints
                .isPresent();
        Sayable inData = isRounded ? value.printed() : value;
        String words = isRounded ? value.printed().text() : value.asPrinted();
        return inText.text().equalsIgnoreCase(words) ? inData : Note.of("check.match", shown(inText), inData);
    }

    /** Returns a number of the text, a hedge included, as one of the data is shown. */
    private static Sayable shown(Printed inText) {
        return inText.hedge().isPresent() ? Note.of("as_printed.row", inText.text()) : inText;
    }

    /** Returns what the data print for the period of a number of the text, where it is the same number. */
    public List<Observation> of(Mention number) {
        return byNumber.getOrDefault(number.id(), List.of());
    }
}
