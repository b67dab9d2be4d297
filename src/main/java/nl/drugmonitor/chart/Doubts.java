package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.computation.PartYear;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation;

/**
 * The numbers of an edition that a reading of a contradiction, of real weight, does not leave as they are: it has
 * another, or a printed result is of another base.
 *
 * @param contradictions of the edition
 * @param definitions the charts, of which some show a contradiction
 */
record Doubts(List<Contradiction> contradictions, List<Definition> definitions) {
    static final String MARK = "†";

    boolean contains(Observation observation) {
        return contradictions.stream().anyMatch(contradiction -> isOf(contradiction, observation));
    }

    private static boolean isOf(Contradiction contradiction, Observation observation) {
        return readings(contradiction)
                .flatMap(reading -> Stream.concat(
                        reading.misprints().stream().map(Correction::figure),
                        reading.stands().stream().map(OtherBase::base)))
                .anyMatch(is(observation));
    }

    private static Predicate<PrintedFigure> is(Observation observation) {
        return figure -> figure.observation().equals(Optional.of(observation));
    }

    private Stream<Reading> readings() {
        return contradictions.stream().flatMap(Doubts::readings);
    }

    private static Stream<Reading> readings(Contradiction contradiction) {
        return contradiction.readings().ofRealWeight();
    }

    /** Returns what readings have in the place of a figure. */
    private List<Printed> meant(Predicate<PrintedFigure> figure) {
        return readings()
                .flatMap(reading -> reading.misprints().stream())
                .filter(correction -> figure.test(correction.figure()))
                .map(Correction::to)
                .distinct()
                .toList();
    }

    /**
     * Returns what a reader must know of a number in doubt.
     *
     * @param heading what it counts, as a line begins with it
     */
    Optional<Footnote> note(String heading, Observation observation, Texts texts) {
        if (!contains(observation)) {
            return Optional.empty();
        }
        List<Printed> others = meant(is(observation));
        List<OtherBase> stands = readings()
                .flatMap(reading -> reading.stands().stream())
                .filter(stand -> is(observation).test(stand.base()))
                .distinct()
                .toList();
        List<String> maybe = new ArrayList<>();
        addMeant(maybe, others, texts);
        for (OtherBase stand : stands) {
            addMeant(maybe, meant(stand.result()::equals), texts);
            maybe.add(texts.say("chart.doubt.base", stand.result().printed(), texts.values(stand.values())));
        }
        List<Printed> results = stands.stream()
                .map(stand -> stand.result().printed())
                .distinct()
                .toList();
        String contradicted =
                others.isEmpty() ? texts.say("chart.doubt.results", results) : texts.say("chart.doubt.numbers");
        String period = texts.period(observation.period());
        String printed = texts.printed(observation);
        return Optional.of(new Footnote(
                texts.say("chart.doubt.brief", MARK, period, printed, contradicted),
                texts.say(
                        "chart.doubt",
                        MARK + " " + heading,
                        period,
                        printed,
                        contradicted,
                        maybe.stream().distinct().toList(),
                        charts(observation))));
    }

    private static void addMeant(List<String> maybe, List<Printed> numbers, Texts texts) {
        if (!numbers.isEmpty()) {
            maybe.add(texts.say("chart.doubt.meant", numbers));
        }
    }

    /** Returns the charts of readings in which a number may be another. */
    private List<String> charts(Observation observation) {
        return definitions.stream()
                .filter(definition -> definition
                        .shown(contradictions)
                        .filter(contradiction -> isOf(contradiction, observation))
                        .isPresent())
                .map(definition -> definition.head().id())
                .toList();
    }

    /** Returns a value as it is written, with what marks it: provisional, in doubt. */
    String value(Observation observation, Texts texts) {
        return marked(texts.hedged(observation, texts.number(observation.value())), observation);
    }

    /** Returns a value divided by the months of its period, with its marks. */
    String perMonth(Observation observation, Texts texts) {
        return marked(texts.decimal(PartYear.perMonth(observation).low()), observation);
    }

    private String marked(String number, Observation observation) {
        return number + (observation.isProvisional() ? "*" : "") + (contains(observation) ? MARK : "");
    }
}
