package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.indicator.Comparability;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;

/** One prediction put to the data: the values it needs, what stands in the way, and what each reading gives. */
final class Inquiry {
    private final Prediction prediction;
    private final Test test;
    private final Optional<Observation> leftOut;
    private final Set<Missing> missing = new LinkedHashSet<>();
    private final Set<String> cautions = new LinkedHashSet<>();
    private final List<Observation> used = new ArrayList<>();
    private Scenario scenario = Scenario.AS_PRINTED;

    /**
     * What a prediction is put to the data as.
     *
     * @param role of the candidate that predicts it
     */
    record Test(Role role, Strength strength) {}

    private Inquiry(Prediction prediction, Test test, Optional<Observation> leftOut) {
        this.prediction = prediction;
        this.test = test;
        this.leftOut = leftOut;
    }

    /** Looks up what a prediction needs. */
    static Inquiry into(Prediction prediction, Test test) {
        return into(prediction, test, Optional.empty());
    }

    private static Inquiry into(Prediction prediction, Test test, Optional<Observation> leftOut) {
        Inquiry inquiry = new Inquiry(prediction, test, leftOut);
        prediction.prepare(inquiry);
        return inquiry;
    }

    Prediction prediction() {
        return prediction;
    }

    /** Returns what the candidate is offered as, which says how much of a change it must make. */
    Role role() {
        return test.role;
    }

    /**
     * Returns what the data say of the prediction, by every reading of the contradictions that bear on it.
     *
     * @param scopes those of the figures that report the finding; a test that decides must account for one of these
     */
    Evidence by(List<Contradiction> contradictions, Set<String> scopes) {
        Optional<Indicator> accounted =
                prediction.accountsFor().map(point -> point.series().indicator());
        if (test.strength.decides()
                && accounted.isPresent()
                && !scopes.contains(accounted.get().scope().english())) {
            missing.add(Missing.other(
                    "another scope than the finding: " + accounted.get().id() + " covers "
                            + accounted.get().scope().english() + ", the finding " + String.join(" or ", scopes)));
        }
        return missing.isEmpty() ? judge(contradictions) : open(contradictions);
    }

    private Evidence open(List<Contradiction> contradictions) {
        List<Found> found = new ArrayList<>();
        for (Scenario reading : Scenario.of(contradictions, used)) {
            scenario = reading;
            String needed = prediction.needed(this);
            if (!needed.isEmpty()) {
                found.add(Found.of(Answer.OPEN, needed).by(reading.label()));
            }
        }
        return new Evidence(Answer.OPEN, found, List.copyOf(missing), used, List.copyOf(cautions));
    }

    private Evidence judge(List<Contradiction> contradictions) {
        List<Found> found = new ArrayList<>();
        Set<Answer> answers = new LinkedHashSet<>();
        Set<Missing> unfit = new LinkedHashSet<>(unfitToDecide());
        for (Scenario reading : Scenario.of(contradictions, used)) {
            scenario = reading;
            Found one = prediction.judge(this).by(reading.label());
            found.add(one);
            answers.add(one.answer());
            unfit.addAll(hangsOnOneValue(one.answer()));
        }
        if (answers.size() > 1) {
            missing.add(Missing.other("readings of a contradiction give different answers"));
        }
        missing.addAll(unfit);
        if (!unfit.isEmpty()) {
            found.replaceAll(Found::withoutBound);
        }
        Answer answer =
                answers.size() == 1 && unfit.isEmpty() ? answers.iterator().next() : Answer.OPEN;
        return new Evidence(answer, found, List.copyOf(missing), used, List.copyOf(cautions));
    }

    /** Returns the values that a test which decides must not rest on, and why. */
    private List<Missing> unfitToDecide() {
        List<Missing> unfit = new ArrayList<>();
        if (test.strength.decides()) {
            for (Observation value : used) {
                if (value.oddity().isPresent()) {
                    unfit.add(Missing.other(printedName(value) + " cannot decide: "
                            + Language.EN.say(value.oddity().get())));
                }
            }
            unfit.addAll(unstatedScopes());
        }
        return unfit;
    }

    /** Returns the series of which several sources print values, and do not say that these cover the same. */
    private List<Missing> unstatedScopes() {
        Map<Indicator, Set<String>> sources = new LinkedHashMap<>();
        for (Observation value : used) {
            if (!value.indicator().isScopeStated()) {
                sources.computeIfAbsent(value.indicator(), indicator -> new TreeSet<>())
                        .add(value.source().id());
            }
        }
        List<Missing> unfit = new ArrayList<>();
        sources.forEach((indicator, ids) -> {
            if (ids.size() > 1) {
                unfit.add(Missing.other("the values of " + indicator.nameEn() + " in " + String.join(" and ", ids)
                        + " may be of different scope (" + indicator.scope().english() + ")"));
            }
        });
        return unfit;
    }

    /** Returns the values of which one alone makes the answer: without it, it is another. */
    private List<Missing> hangsOnOneValue(Answer answer) {
        List<Missing> single = new ArrayList<>();
        if (test.strength.decides() && answer != Answer.OPEN) {
            for (Observation value : prediction.spare(this)) {
                if (value.oddity().isEmpty() && answerWithout(value) != answer) {
                    single.add(Missing.other("the answer hangs on one value, " + printedName(value)));
                }
            }
        }
        return single;
    }

    private Answer answerWithout(Observation value) {
        Inquiry without = into(prediction, test, Optional.of(value));
        without.scenario = scenario;
        return without.missing.isEmpty() ? prediction.judge(without).answer() : Answer.OPEN;
    }

    /** Looks up a value that the prediction needs; keeps its name if it is missing. */
    Optional<Observation> need(Point point) {
        Optional<Observation> value = value(point);
        if (value.isEmpty()) {
            missing.add(point.missing());
        } else if (!used.contains(value.get())) {
            used.add(value.get());
            cautionOthers(value.get(), point.series().at(point.period()));
            if (value.get().oddity().isPresent() && value.get().note().isPresent()) {
                cautions.add(printedName(value.get()) + ": "
                        + Language.EN.say(value.get().note()));
            }
        }
        return value;
    }

    private Optional<Observation> value(Point point) {
        Optional<Observation> value = point.value();
        return value.equals(leftOut) ? Optional.empty() : value;
    }

    private void cautionOthers(Observation value, Published published) {
        List<Observation> others = new ArrayList<>();
        for (Observation other : published.all()) {
            if (!other.interval().meets(value.interval())) {
                others.add(other);
            }
        }
        if (!others.isEmpty()) {
            cautions.add(name(value) + " is " + value.asPrinted() + " here ("
                    + value.source().id() + "); other sources print "
                    + new Published(value.period(), others).describe());
        }
    }

    /** Looks up two values that are to be set against each other, and asks whether they may be. */
    void needComparable(Point from, Point to, List<String> breaks) {
        Optional<Observation> before = need(from);
        Optional<Observation> after = need(to);
        if (before.isPresent() && after.isPresent()) {
            ask(Guard.comparison(before.get(), after.get(), breaks));
        }
    }

    /** Does the same for the parts of two sums, which must be of one kind. */
    void needComparable(List<Point> from, List<Point> to, List<String> breaks) {
        for (int i = 0; i < from.size(); i++) {
            needComparable(from.get(i), to.get(i), breaks);
            needSameKind(to.get(0), to.get(i));
        }
    }

    /** Refuses series that are to be parts of one whole, and differ in unit or scope. */
    void needSameKind(Point one, Point other) {
        for (Reason refusal :
                Comparability.refusals(one.series().indicator(), other.series().indicator())) {
            missing.add(Missing.other(Language.EN.say(refusal)));
        }
    }

    /** Refuses series of which one is to take the place of the other, and that differ in unit. */
    void needSameUnit(Point one, Point other) {
        Indicator from = one.series().indicator();
        Indicator to = other.series().indicator();
        if (from.unit() != to.unit()) {
            missing.add(Missing.other(
                    "another unit: " + from.id() + " in " + from.unit() + ", " + to.id() + " in " + to.unit()));
        }
    }

    /** Refuses series that are to be one divided by the other, and differ in scope. */
    void needSameScope(Point total, Point count) {
        Indicator one = total.series().indicator();
        Indicator other = count.series().indicator();
        if (!one.scope().equals(other.scope())) {
            missing.add(Missing.other(
                    "another scope: " + one.id() + " covers " + one.scope().english() + ", " + other.id() + " covers "
                            + other.scope().english()));
        }
    }

    /** Keeps what the guard refuses, and its cautions. */
    void ask(Guard guard) {
        for (String refusal : guard.refusals()) {
            missing.add(Missing.other(refusal));
        }
        cautions.addAll(guard.cautions());
    }

    void lack(Missing what) {
        missing.add(what);
    }

    /** Returns whether there is a value, without a note of it. */
    boolean isKnown(Point point) {
        return value(point).isPresent();
    }

    void caution(String what) {
        cautions.add(what);
    }

    /** Returns the values of a point that was found missing nowhere, by the reading at hand. */
    Interval interval(Point point) {
        Observation value = observation(point);
        Figure corrected = scenario.corrected().get(value);
        return corrected == null ? value.interval() : corrected.interval();
    }

    /** Returns the number as a statistic takes it: as printed by the reading at hand, whatever its hedge. */
    Fraction number(Point point) {
        Observation value = observation(point);
        Figure corrected = scenario.corrected().get(value);
        return corrected == null ? value.value() : corrected.printed().value();
    }

    /** Returns the values of points together. */
    Interval sum(List<Point> points) {
        Interval sum = Interval.of(0);
        for (Point point : points) {
            sum = sum.plus(interval(point));
        }
        return sum;
    }

    /** Returns the values divided by the months they cover. */
    static Interval perMonth(Interval values, Period period) {
        return values.times(Fraction.of(1, period.months()));
    }

    /** Returns the value of a point that was found missing nowhere, as it is printed. */
    Observation observation(Point point) {
        return value(point).orElseThrow(() -> new IllegalStateException(point.name() + " was not looked up first"));
    }

    /** Returns the number as it is printed by the reading at hand, with its unit. */
    String printed(Point point) {
        Observation value = observation(point);
        Figure corrected = scenario.corrected().get(value);
        String number = corrected == null ? value.asPrinted() : corrected.asPrinted();
        String unit = value.indicator().unit().symbol();
        return unit.isEmpty() || !Character.isDigit(number.charAt(number.length() - 1)) ? number : number + " " + unit;
    }

    /** Returns the numbers of points as they are printed, with a plus between them. */
    String printed(List<Point> points) {
        List<String> numbers = new ArrayList<>();
        for (Point point : points) {
            numbers.add(printed(point));
        }
        return String.join(" + ", numbers);
    }

    /** Returns the names of the series that points are of. */
    static String names(List<Point> points) {
        List<String> names = new ArrayList<>();
        for (Point point : points) {
            names.add(point.series().indicator().nameEn());
        }
        return String.join(" and ", names);
    }

    private static String printedName(Observation value) {
        return name(value) + " (" + value.asPrinted() + ", " + value.source().id() + ")";
    }

    private static String name(Observation value) {
        return value.indicator().nameEn() + " " + value.period();
    }

    /** Returns a change in percent at one decimal: {@code +29,5%}. */
    static String change(Interval percent) {
        return spread(
                        Language.NL.signed(Rounding.rounded(percent.low(), 1)),
                        Language.NL.signed(Rounding.rounded(percent.high(), 1)))
                + "%";
    }

    /** Returns a share in percent at one decimal: {@code 71,3%}. */
    static String share(Interval percent) {
        return spread(
                        Language.NL.number(Rounding.rounded(percent.low(), 1)),
                        Language.NL.number(Rounding.rounded(percent.high(), 1)))
                + "%";
    }

    /** Returns a quantity without decimals: {@code 1.542}. */
    static String quantity(Interval values) {
        return spread(
                Language.NL.number(Rounding.rounded(values.low(), 0)),
                Language.NL.number(Rounding.rounded(values.high(), 0)));
    }

    private static String spread(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
