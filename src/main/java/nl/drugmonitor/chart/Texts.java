package nl.drugmonitor.chart;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** The words and the notation of a chart in a language. */
record Texts(Language language, SourceNames names) {
    private static final int DECIMALS = 1;

    Texts(Language language) {
        this(language, SourceNames.NONE);
    }

    /** Returns what a source is called beside its number: {@code NRC}. */
    String name(Source source) {
        return source.isComputed() ? say(source) : names.beside(source);
    }

    String say(Sayable value) {
        return value.in(language);
    }

    String say(String key, Object... parts) {
        return language.text(key, parts);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the name of a row as it stands at the start of a line. */
    String heading(Row row) {
        return capital(say(row.name()));
    }

    /** Returns the number as short as it can be written. */
    String number(Fraction value) {
        return language.number(Rounding.shortest(value, DECIMALS));
    }

    /** Returns the number with one decimal. */
    String decimal(Fraction value) {
        return language.number(Rounding.rounded(value, DECIMALS));
    }

    /** Returns numbers with the unit of an observation behind them; a count has none. */
    String withUnit(String numbers, Observation observation) {
        return observation.indicator().unit().inSentence(numbers, language);
    }

    /** Returns a year, a season or a week as such, and other months by their names: {@code April–December 2023}. */
    String period(Period period) {
        if (isWhole(period) || period.isWeek()) {
            return say(period);
        }
        boolean isOfOneYear = period.firstDay().getYear() == period.year();
        return date(isOfOneYear ? "MMMM" : "MMMM yyyy", period.firstDay()) + "–" + date("MMMM yyyy", period.lastDay());
    }

    static boolean isWhole(Period period) {
        return period.isYear() || period.isSeason();
    }

    String day(LocalDate day) {
        return language.say(day);
    }

    private String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.code()))
                .format(day);
    }

    /** Returns a number with the word that stands before it in the source: {@code almost 56,858}. */
    String hedged(Observation observation, String number) {
        return observation
                .hedge()
                .map(hedge -> say(new Bilingual(Language.EN.say(hedge.meaning()), hedge.word())) + " " + number)
                .orElse(number);
    }

    /** Returns what the source prints. */
    String printed(Observation observation) {
        return hedged(observation, say(observation.printed()));
    }

    /** Returns what is printed, each with the sources that print it so: {@code 3,913 (NRC, NU.nl)}. */
    String printed(List<Observation> observations) {
        Map<String, String> sources = observations.stream()
                .collect(groupingBy(
                        this::printed,
                        LinkedHashMap::new,
                        mapping(
                                observation -> name(observation.source()),
                                collectingAndThen(
                                        toCollection(LinkedHashSet::new), names -> String.join(", ", names)))));
        return sources.entrySet().stream()
                .map(value -> value.getKey() + " (" + value.getValue() + ")")
                .collect(joining(", "));
    }

    /** Returns the months of a part of a year, and nothing of a whole one. */
    String months(Observation observation) {
        return isWhole(observation.period()) ? "" : period(observation.period());
    }

    /** Returns remarks in one; one that is empty is none. */
    static String remarks(String... remarks) {
        return Stream.of(remarks).filter(remark -> !remark.isEmpty()).collect(joining(", "));
    }

    /** Returns the ends of an interval, or its one value. */
    String values(Interval values) {
        return values.isPoint()
                ? number(values.low())
                : say("chart.range", number(values.low()), number(values.high()));
    }

    /** Returns years as a text: {@code 2015 to 2021, 2023}. */
    String years(List<Integer> years, IntFunction<String> label) {
        Map<Integer, List<Integer>> runs = IntStream.range(0, years.size())
                .boxed()
                .collect(groupingBy(at -> years.get(at) - at, LinkedHashMap::new, mapping(years::get, toList())));
        return runs.values().stream().map(run -> run(run, label)).collect(joining(", "));
    }

    private String run(List<Integer> years, IntFunction<String> label) {
        String first = label.apply(years.get(0));
        return years.size() == 1 ? first : say("chart.range", first, label.apply(years.get(years.size() - 1)));
    }
}
