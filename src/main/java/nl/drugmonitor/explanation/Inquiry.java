package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.computation.Obstacle;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** One prediction put to the data: the values it needs, what stands in the way, and what each reading gives. */
final class Inquiry {
    private final Prediction prediction;
    private final Test test;
    private final Optional<Observation> leftOut;
    private Optional<Indicator> explained = Optional.empty();
    private final Set<Missing> missing = new LinkedHashSet<>();
    private final Set<Reason> cautions = new LinkedHashSet<>();
    private final Set<Observation> used = new LinkedHashSet<>();
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

    /** Returns what the candidate is offered as, which says how much of a change it must make. */
    Role role() {
        return test.role;
    }

    /**
     * Returns what the data say of the prediction, by every reading of the contradictions that bear on it.
     *
     * @param scopes those of the figures that report the finding; a test that decides must account for one of these, if
     *     there are any
     */
    Evidence by(List<Contradiction> contradictions, Set<Bilingual> scopes) {
        if (test.strength.decides()) {
            explained
                    .filter(series -> !scopes.isEmpty() && !scopes.contains(series.scope()))
                    .ifPresent(series -> refuse(new ExplanationReason.ScopeOfFinding(series, scopes)));
        }
        List<Scenario> readings = Scenario.of(contradictions, used);
        return missing.isEmpty() ? judge(readings) : open(readings);
    }

    private Evidence open(List<Scenario> readings) {
        List<Found> found = new ArrayList<>();
        for (Scenario reading : readings) {
            scenario = reading;
            prediction
                    .needed(this)
                    .ifPresent(needed -> found.add(Found.of(Answer.OPEN, needed).by(reading.numbers())));
        }
        return evidence(Answer.OPEN, found);
    }

    private Evidence judge(List<Scenario> readings) {
        List<Found> found = new ArrayList<>();
        Set<Answer> answers = new LinkedHashSet<>();
        Set<Missing> unfit = new LinkedHashSet<>(unfitToDecide());
        for (Scenario reading : readings) {
            scenario = reading;
            Found one = prediction.judge(this).by(reading.numbers());
            found.add(one);
            answers.add(one.answer());
            unfit.addAll(hangsOnOneValue(one.answer()));
        }
        if (answers.size() > 1) {
            refuse(new ExplanationReason.ReadingsDiffer());
        }
        missing.addAll(unfit);
        if (!unfit.isEmpty()) {
            found.replaceAll(Found::withoutBound);
        }
        return evidence(
                answers.size() == 1 && unfit.isEmpty() ? answers.iterator().next() : Answer.OPEN, found);
    }

    private Evidence evidence(Answer answer, List<Found> found) {
        return new Evidence(answer, found, List.copyOf(missing), List.copyOf(used), List.copyOf(cautions));
    }

    /** Returns the values that a test which decides must not rest on, and why. */
    private List<Missing> unfitToDecide() {
        if (!test.strength.decides()) {
            return List.of();
        }
        Map<Indicator, Set<String>> sources = used.stream()
                .filter(value -> !value.indicator().isScopeStated())
                .collect(Collectors.groupingBy(
                        Observation::indicator,
                        LinkedHashMap::new,
                        Collectors.mapping(value -> value.source().id(), Collectors.toCollection(TreeSet::new))));
        return Stream.concat(
                        used.stream()
                                .filter(value -> value.oddity().isPresent())
                                .map(ExplanationReason.CannotDecide::new),
                        sources.entrySet().stream()
                                .filter(series -> series.getValue().size() > 1)
                                .map(series ->
                                        new ExplanationReason.ScopeNotStated(series.getKey(), series.getValue())))
                .map(Missing::other)
                .toList();
    }

    /** Returns the values of which one alone makes the answer: without it, it is another. */
    private List<Missing> hangsOnOneValue(Answer answer) {
        if (!test.strength.decides() || answer == Answer.OPEN) {
            return List.of();
        }
        return prediction.spare(this).stream()
                .filter(value -> value.oddity().isEmpty() && answerWithout(value) != answer)
                .map(value -> Missing.other(new ExplanationReason.HangsOnOneValue(value)))
                .toList();
    }

    private Answer answerWithout(Observation value) {
        Inquiry without = into(prediction, test, Optional.of(value));
        without.scenario = scenario;
        return without.missing.isEmpty() ? prediction.judge(without).answer() : Answer.OPEN;
    }

    /** Keeps the series of which the prediction accounts for the change. */
    void explains(Indicator series) {
        explained = Optional.of(series);
    }

    /** Looks up a value that the prediction needs; keeps its name if it is missing. */
    Optional<Observation> need(Point point) {
        Optional<Observation> value = value(point);
        if (point.value().filter(Observation::isSuppressed).isPresent()) {
            refuse(new ExplanationReason.SuppressedValue(point.value().get()));
        } else if (value.isEmpty()) {
            lack(point.missing());
        } else if (used.add(value.get())) {
            cautionOthers(value.get(), point.series().at(point.period()));
            if (value.get().oddity().isPresent() && value.get().note().isPresent()) {
                caution(new ExplanationReason.OddValue(value.get()));
            }
        }
        return value;
    }

    /** Looks up several values, and returns them if none is missing. */
    Optional<List<Observation>> need(Stream<Point> points) {
        List<Optional<Observation>> values = points.map(this::need).toList();
        return values.contains(Optional.<Observation>empty())
                ? Optional.empty()
                : Optional.of(values.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Observation> value(Point point) {
        return point.value().filter(value -> !value.isSuppressed() && !leftOut.equals(Optional.of(value)));
    }

    private void cautionOthers(Observation value, Published published) {
        List<Observation> others = published.all().stream()
                .filter(other -> !other.interval().meets(value.interval()))
                .toList();
        if (!others.isEmpty()) {
            caution(new ExplanationReason.OthersPrint(value, new Published(value.period(), others)));
        }
    }

    /** Looks up two values that are to be set against each other, and asks whether they may be. */
    void needComparable(Point from, Point to, List<String> breaks) {
        need(Stream.of(from, to))
                .ifPresent(
                        values -> ask(Guard.comparison(values.get(0), values.get(1), breaks.toArray(String[]::new))));
    }

    /** Does the same for the parts of two sums, which must be of one kind. */
    void needComparable(Step step) {
        for (int i = 0; i < step.to().size(); i++) {
            if (step.from().isEmpty()) {
                need(step.to().get(i));
            } else {
                needComparable(step.from().get(i), step.to().get(i), step.breaks());
            }
            needAlike(step.last(), step.to().get(i), Obstacle.class);
        }
    }

    /** Refuses two series between which stands such an obstacle: another unit, another scope, or either of them. */
    void needAlike(Point one, Point other, Class<? extends Obstacle> obstacle) {
        Comparability.refusals(one.indicator(), other.indicator()).stream()
                .filter(obstacle::isInstance)
                .forEach(this::refuse);
    }

    /** Keeps what the guard refuses, and its cautions. */
    void ask(Guard guard) {
        guard.refusals().forEach(this::refuse);
        cautions.addAll(guard.cautions());
    }

    void lack(Missing what) {
        missing.add(what);
    }

    /** Keeps something else than a value that stands in the way. */
    void refuse(Reason why) {
        lack(Missing.other(why));
    }

    /** Returns whether there is a value, without a note of it. */
    boolean isKnown(Point point) {
        return value(point).isPresent();
    }

    void caution(Reason what) {
        cautions.add(what);
    }

    /** Returns the values of a point that was found missing nowhere, by the reading at hand. */
    Interval interval(Point point) {
        return corrected(point).map(PrintedFigure::interval).orElseGet(() -> observation(point)
                .interval());
    }

    /** Returns the number as a statistic takes it: as printed by the reading at hand, whatever its hedge. */
    Fraction number(Point point) {
        return corrected(point).map(figure -> figure.printed().value()).orElseGet(() -> observation(point)
                .value());
    }

    private Optional<PrintedFigure> corrected(Point point) {
        return Optional.ofNullable(scenario.corrected().get(observation(point)));
    }

    /** Returns the values of points together. */
    Interval sum(List<Point> points) {
        return points.stream().map(this::interval).reduce(Interval.of(0), Interval::plus);
    }

    /** Returns the values divided by the months they cover. */
    static Interval perMonth(Interval values, Period period) {
        return values.times(Fraction.of(1, period.months()));
    }

    /** Returns the value of a point that was found missing nowhere, as it is printed. */
    Observation observation(Point point) {
        return value(point).orElseThrow(() -> new IllegalStateException(point + " was not looked up first"));
    }

    /** Returns the number as it is printed by the reading at hand, with its unit. */
    Sayable printed(Point point) {
        Sayable number = observation(point);
        return new WithUnit(
                corrected(point).<Sayable>map(figure -> figure).orElse(number),
                point.indicator().unit());
    }

    List<Sayable> printed(List<Point> points) {
        return points.stream().map(this::printed).toList();
    }
}
