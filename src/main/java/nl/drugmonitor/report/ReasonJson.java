package nl.drugmonitor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.drugmonitor.claim.Allowed;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Distance;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Periods;
import nl.drugmonitor.claim.PrintedAmount;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Rank;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.computation.Obstacle;
import nl.drugmonitor.edition.Reach;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.Rounded;
import nl.drugmonitor.explanation.WithUnit;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.statistics.MannKendall;
import nl.drugmonitor.statistics.Poisson;

/**
 * Reasons for a program: the kind of each, and its parts by their names. An indicator, a source and a figure are named
 * by their ids, a period by its code; exact values are fractions.
 */
final class ReasonJson {
    /** Probabilities to so many digits: the last ones of a double may differ from machine to machine. */
    private static final MathContext DIGITS = new MathContext(6);

    /** What each kind of part is for a program; the first that fits counts. */
    private static final List<Shape<?>> SHAPES = List.of(
            shape(Reason.class, ReasonJson::reason),
            shape(Note.class, ReasonJson::note),
            shape(Found.class, ReasonJson::found),
            shape(PrintedFigure.class, PrintedFigure::id),
            shape(Operand.class, operand -> operand.single()
                    .<Object>map(PrintedFigure::id)
                    .orElseGet(() ->
                            operand.figures().stream().map(PrintedFigure::id).toList())),
            shape(Indicator.class, Indicator::id),
            shape(Source.class, Source::id),
            shape(SeriesBreak.class, seriesBreak -> seriesBreak.date().toString()),
            shape(LocalDate.class, LocalDate::toString),
            shape(ReleaseDate.class, ReleaseDate::text),
            shape(Period.class, Period::code),
            shape(Periods.class, periods -> of(periods.periods())),
            shape(Observation.class, ReasonJson::observation),
            shape(Published.class, published -> new JsonObject()
                    .with("period", published.period().code())
                    .with("values", of(published.cells()))),
            shape(WithUnit.class, ReasonJson::withUnit),
            shape(Result.class, result -> values("notation", result.notation(), result.computed())),
            shape(Amount.class, amount -> values("notation", amount.notation(), amount.values())),
            shape(PrintedAmount.class, printed -> of(printed.amount())),
            shape(Allowed.class, allowed -> new JsonObject()
                    .with("notation", allowed.notation())
                    .with(ends(allowed.values()))),
            shape(Distance.class, distance -> values("notation", distance.notation(), Interval.of(distance.size()))),
            shape(Rounded.class, ReasonJson::rounded),
            shape(Interval.class, ReasonJson::ends),
            shape(Obstacle.Percent.class, percent -> percent.value().toString()),
            shape(Obstacle.Rounded.class, rounded -> rounded.value().toString()),
            shape(Fraction.class, Fraction::toString),
            shape(Printed.class, Printed::text),
            shape(Rank.class, rank -> new JsonObject().with("end", rank.end()).with("place", rank.place())),
            shape(Word.class, Language.NL::say),
            shape(
                    Bilingual.class,
                    text -> new JsonObject().with("nl", Language.NL.say(text)).with("en", Language.EN.say(text))),
            shape(
                    Reach.class,
                    reach -> new JsonObject().with("read", of(reach.read())).with("not_read", of(reach.notRead()))),
            shape(Poisson.Ratio.class, ReasonJson::ratio),
            shape(MannKendall.class, ReasonJson::trend),
            shape(Unit.class, Unit::toString),
            shape(Enum.class, constant -> constant.name().toLowerCase(Locale.ROOT)),
            shape(Number.class, number -> number),
            shape(Boolean.class, truth -> truth));

    private ReasonJson() {}

    private record Shape<T>(Class<T> type, Function<T, Object> value) {
        Object of(Object part) {
            return value.apply(type.cast(part));
        }
    }

    private static <T> Shape<T> shape(Class<T> type, Function<T, Object> value) {
        return new Shape<>(type, value);
    }

    /** Returns a reason, a part of one, or several of them as {@link Json} writes them. */
    static Object of(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(ReasonJson::of);
        }
        if (part instanceof Collection<?> list) {
            return list.stream().map(ReasonJson::of).toList();
        }
        return SHAPES.stream()
                .filter(shape -> shape.type().isInstance(part))
                .findFirst()
                .map(shape -> shape.of(part))
                .orElseGet(() -> Language.EN.say(part));
    }

    /** Returns several reasons. */
    static List<Object> all(Collection<?> reasons) {
        return reasons.stream().map(ReasonJson::of).toList();
    }

    /** Returns the reasons that a value holds, be it one or several. */
    static Collection<?> all(Sayable value) {
        Object reason = of(value);
        return reason instanceof Collection<?> several ? several : List.of(reason);
    }

    /** Returns an observation by what names it. */
    static JsonObject observation(Observation value) {
        return new JsonObject()
                .with("indicator", value.indicator().id())
                .with("period", value.period().code())
                .with("printed", value.asPrinted())
                .with("source", value.source().id());
    }

    static JsonObject ends(Interval values) {
        return new JsonObject()
                .with("low", values.low().toString())
                .with("high", values.high().toString());
    }

    /** Returns the ends of a range: null for one that is missing, and which of them are no value of it. */
    static JsonObject ends(Range values) {
        Optional<String> low = Optional.ofNullable(values.low()).map(Fraction::toString);
        Optional<String> high = Optional.ofNullable(values.high()).map(Fraction::toString);
        return new JsonObject()
                .with("low", low)
                .with("high", high)
                .withAny("without_low", Optional.of(true).filter(out -> low.isPresent() && !values.hasLow()))
                .withAny("without_high", Optional.of(true).filter(out -> high.isPresent() && !values.hasHigh()));
    }

    private static JsonObject reason(Reason reason) {
        JsonObject object = new JsonObject().with("kind", reason.kind());
        reason.parts().forEach((name, part) -> object.with(snake(name), of(part)));
        return object;
    }

    /** Returns what several messages say as a list of them, any other message by its key. */
    private static Object note(Note note) {
        List<Object> parts = all(note.parts());
        if (note.key().equals("each") || note.key().equals("either")) {
            return parts.get(0);
        }
        return new JsonObject().with("kind", snake(note.key())).withAny("parts", parts);
    }

    private static JsonObject found(Found found) {
        return new JsonObject()
                .with("kind", "found")
                .with("answer", found.answer())
                .with("seen", of(found.seen()))
                .with("bound", of(found.bound()))
                .with("reading", of(found.reading()));
    }

    private static JsonObject values(String field, Object notation, Interval values) {
        return new JsonObject().with(field, notation).with(ends(values));
    }

    /** A figure that a reading has otherwise keeps its id, so the number stands beside it. */
    private static JsonObject withUnit(WithUnit value) {
        Optional<String> corrected = Optional.of(value.number())
                .filter(PrintedFigure.class::isInstance)
                .map(figure -> ((PrintedFigure) figure).printed().text());
        return new JsonObject()
                .with("number", of(value.number()))
                .withAny("printed", corrected)
                .with("unit", of(value.unit()));
    }

    private static JsonObject rounded(Rounded rounded) {
        return new JsonObject()
                .withAny("unit", Optional.of(rounded.unit()).filter(unit -> !unit.isEmpty()))
                .with(ends(rounded.values()))
                .with("decimals", rounded.decimals());
    }

    private static JsonObject ratio(Poisson.Ratio test) {
        return new JsonObject()
                .with("from", test.from())
                .with("to", test.to())
                .with("ratio", decimal(test.ratio()))
                .with("low", decimal(test.low()))
                .with("high", decimal(test.high()))
                .with("p", decimal(test.p()))
                .with("beyond_noise", test.isBeyondNoise());
    }

    private static JsonObject trend(MannKendall test) {
        return new JsonObject()
                .with("values", test.values())
                .with("s", test.s())
                .with("z", decimal(test.z()))
                .with("p", decimal(test.p()))
                .with("basis", test.basis())
                .with("trend", test.isTrend());
    }

    /** Returns the number, or nothing for what JSON has none for, such as infinity. */
    private static Optional<BigDecimal> decimal(double number) {
        return Optional.of(number).filter(Double::isFinite).map(value -> new BigDecimal(value).round(DIGITS));
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
