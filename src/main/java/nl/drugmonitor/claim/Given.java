package nl.drugmonitor.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.spelling.NearNames;

/**
 * What a claim is read from: its keys, the figures that it names, and the published values behind them.
 *
 * @param node the claim in its file
 * @param name how messages call the claim
 * @param figures those of the file, by id; each that the claim names is among them
 * @param data where no data stand behind the file, nothing
 */
public record Given(Node node, Sayable name, Map<String, PrintedFigure> figures, Words words, Optional<Data> data) {
    /** How far a word may be from one of words.csv to be taken for it misspelt: not so far as another word. */
    private static final int TYPING_ERRORS = 2;

    private static final int FIRST_YEAR = 1900;
    private static final int MOST_PERIODS = 1_000;

    /** The published values behind a claims file. */
    public interface Data {
        /**
         * Returns what was published for a period of the series of a value; of several sources the one that the claim
         * chooses.
         *
         * @param choices to which a choice that was made is added
         */
        Published at(Observation value, Period period, Node claim, List<Reason> choices);
    }

    public PrintedFigure figure(String key) {
        return figure(node.require(key));
    }

    private PrintedFigure figure(Node id) {
        PrintedFigure figure = figures.get(id.text());
        if (figure == null) {
            throw new IllegalStateException("figure " + id.text() + " was not looked up first");
        }
        return figure;
    }

    /** Returns the figures of a list, which must name one at least. */
    public List<PrintedFigure> figures(String key) {
        return each(node.require(key).items(), key);
    }

    /** Returns a figure, or the sum of the figures of a list. */
    public Operand operand(String key) {
        return Operand.sum(each(ClaimType.each(node.require(key)), key));
    }

    private List<PrintedFigure> each(List<Node> names, String key) {
        if (names.isEmpty()) {
            throw node.require(key).fault("empty_list", key);
        }
        return names.stream().map(this::figure).toList();
    }

    public boolean has(String key) {
        return node.get(key).isPresent();
    }

    /** Returns the row of the data that a figure is, which it must be. */
    Observation row(String key) {
        PrintedFigure figure = figure(key);
        return figure.observation().orElseThrow(() -> node.require(key).fault("no_series", figure.id()));
    }

    /** Returns the published values, without which the type of claim has no meaning. */
    Data publishedValues() {
        return data.orElseThrow(() -> new IllegalStateException(name + " is read without data"));
    }

    /**
     * Returns the period from which a run is stated: a year of a yearly figure, else a period as long as that of the
     * figure, or a year for its first period.
     *
     * @param least so many periods before that of the figure
     */
    Period since(Observation row, int least) {
        Node since = node.require("since");
        Period period = row.period();
        if (period.isYear()) {
            return Period.ofYear(since.wholeNumber(FIRST_YEAR - least + 1, period.year() - least));
        }
        Period stated = Period.in(since);
        Period first = period;
        int steps = 0;
        while (first.firstDay().isAfter(stated.firstDay())) {
            first = first.previous();
            steps++;
        }
        boolean isLong = stated.isYear() || stated.isAsLongAs(period);
        if (!isLong || steps < least || !first.firstDay().equals(stated.firstDay())) {
            throw since.fault(
                    "since_period",
                    period.code(),
                    firstSince(stated, period, least).code());
        }
        return first;
    }

    /** Returns the first period of a series that does not begin before another one, or one that is early enough. */
    private static Period firstSince(Period stated, Period last, int least) {
        Period first = last;
        for (int steps = 0; steps < least || !first.previous().firstDay().isBefore(stated.firstDay()); steps++) {
            first = first.previous();
        }
        return first;
    }

    /** Returns how many periods a run has, that of the figure included. */
    int count(Observation row, String years, String periods) {
        if (row.period().isYear() && has(years)) {
            return node.require(years).wholeNumber(2, row.period().year() - FIRST_YEAR + 1);
        }
        return node.require(row.period().isYear() && !has(periods) ? years : periods)
                .wholeNumber(2, MOST_PERIODS);
    }

    /** Returns what was published from a first period up to the one before that of the row, earliest first. */
    List<Published> before(Observation row, Period first, List<Reason> choices) {
        Data published = publishedValues();
        Deque<Published> before = new ArrayDeque<>();
        for (Period period = row.period().previous(); period.compareTo(first) >= 0; period = period.previous()) {
            before.addFirst(published.at(row, period, node, choices));
        }
        return List.copyOf(before);
    }

    /** Returns a number above zero. */
    Fraction aboveZero(String key) {
        return aboveZero(node.require(key));
    }

    static Fraction aboveZero(Node value) {
        BigInteger number = value.wholeNumber();
        if (number.signum() <= 0) {
            throw value.fault("above_zero", number.toString());
        }
        return Fraction.of(new BigDecimal(number));
    }

    /** Returns the bounds that the claim states itself, as a word of its own. */
    Word statedBounds() {
        Optional<Fraction> min = node.get("min_percent").map(Given::percent);
        Optional<Fraction> max = node.get("max_percent").map(Given::percent);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw node.require("min_percent").fault("bounds", "min_percent", "max_percent");
        }
        Range bounds = new Range(min.orElse(null), max.orElse(null));
        return new Word(node.textOf("word").orElse(""), bounds, bounds);
    }

    private static Fraction percent(Node value) {
        return value.kind() == Node.Kind.NUMBER
                ? Fraction.of(new BigDecimal(value.wholeNumber()))
                : ClaimReader.inDigits(value).value();
    }

    /** Returns a word of words.csv for the size of a change. */
    Word changeWord() {
        Node word = node.require("word");
        return words.change(word.text()).orElseThrow(() -> {
            List<String> near = NearNames.within(TYPING_ERRORS, word.text(), words.changeWords());
            return word.fault(near.isEmpty() ? "change_word" : "change_word_near", word.text(), near);
        });
    }
}
