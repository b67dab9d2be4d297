package nl.drugmonitor.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Observation.HedgeWord;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Contribution;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.ReadingView;
import nl.drugmonitor.statistics.Decimals;
import nl.drugmonitor.statistics.Decomposition;
import nl.drugmonitor.statistics.Decomposition.Effect;

/** What each of our types shows in a cell. */
final class Grids {
    private static final int DECIMALS = 2;
    private static final List<String> OBSERVATION =
            List.of("period", "value", "status", "hedge", "source", "vintage", "note");

    private Grids() {}

    static Grid of(Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (Series series : figures.all()) {
            Indicator indicator = series.indicator();
            List<Published> periods = series.periods();
            rows.add(List.of(
                    indicator.id(),
                    Language.NL.say(indicator),
                    indicator.unit().toString(),
                    Integer.toString(series.observations().size()),
                    periods.isEmpty()
                            ? "none"
                            : periods.get(0).period() + " to "
                                    + periods.get(periods.size() - 1).period()));
        }
        return new Grid(
                figures.all().size() + " series of published figures",
                List.of("indicator", "Dutch name", "unit", "values", "periods"),
                rows,
                List.of());
    }

    static Grid of(Series series) {
        Indicator indicator = series.indicator();
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Published period : series.periods()) {
            period.all().forEach(value -> rows.add(row(value)));
            if (period.isConflicting()) {
                notes.add("In conflict: " + period.period() + ": " + period.describe() + ".");
            }
        }
        indicator.breaks().forEach(seriesBreak -> notes.add("Break " + Language.EN.say(seriesBreak)));
        return new Grid(caption(indicator), OBSERVATION, rows, notes);
    }

    static Grid of(Published published, Optional<Indicator> indicator) {
        return new Grid(
                indicator.map(Grids::caption).orElse(published.period() + ": nothing found"),
                OBSERVATION,
                published.all().stream().map(Grids::row).toList(),
                published.isConflicting() ? List.of("The sources are in conflict.") : List.of());
    }

    static Grid of(Published published) {
        return of(published, published.all().stream().findFirst().map(Observation::indicator));
    }

    static Grid of(Observation observation) {
        return new Grid(caption(observation.indicator()), OBSERVATION, List.of(row(observation)), List.of());
    }

    private static String caption(Indicator indicator) {
        String unit = indicator.unit().symbol();
        return Language.NL.say(indicator) + " (" + Language.EN.say(indicator) + "; " + (unit.isEmpty() ? "count" : unit)
                + "; " + Language.EN.say(indicator.scope()) + ")";
    }

    private static List<String> row(Observation value) {
        return List.of(
                value.period().code(),
                value.printed().text(),
                value.statusCodes(),
                value.hedge().map(HedgeWord::word).orElse(""),
                value.source().id(),
                value.vintage(),
                Language.EN.say(value.note()));
    }

    static Grid of(Edition edition) {
        List<List<String>> rows = new ArrayList<>();
        for (Statement statement : edition.statements()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    Language.EN.say(statement.says()),
                    statement.claim().stated().map(Language.EN::say).orElse("-"),
                    Language.EN.say(statement.place())));
        }
        return new Grid(
                edition.title() + " (" + edition.id() + ")",
                List.of("nr", "statement", "printed", "place"),
                rows,
                List.of("check() recomputes every statement."));
    }

    static Grid of(Reproduction reproduction) {
        List<List<String>> rows =
                reproduction.findings().stream().map(Grids::row).toList();
        return new Grid(
                reproduction.edition().title() + ": " + rows.size() + " statements recomputed",
                List.of("nr", "statement", "printed", "recomputed", "verdict"),
                rows,
                Stream.concat(
                                Stream.of(Language.EN.say(reproduction.countsInWords())),
                                reproduction.untestedInWords().map(Language.EN::say).stream())
                        .toList());
    }

    private static List<String> row(Finding finding) {
        return List.of(
                Integer.toString(finding.number()),
                Language.EN.say(finding.statement().says()),
                finding.statement().claim().stated().map(Language.EN::say).orElse("-"),
                Language.EN.say(finding.resultsInWords()),
                Language.EN.say(finding.outcomesInWords()));
    }

    static Grid of(Finding finding) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "statement",
                finding.number() + ". " + Language.EN.say(finding.statement().says())));
        rows.add(List.of("place", Language.EN.say(finding.statement().place())));
        rows.add(List.of(
                "printed",
                finding.statement().claim().stated().map(Language.EN::say).orElse("-")));
        finding.statement().note().ifPresent(note -> rows.add(List.of("note", note.in(Language.EN))));
        rows.addAll(rows(
                finding.verdict(),
                Language.EN.say(finding.outcomesInWords()),
                Language.EN.say(finding.resultsInWords())));
        finding.byReading().forEach(read -> rows.add(List.of("by reading", read.in(Language.EN))));
        finding.statement().related().forEach(other -> rows.add(List.of("does not decide it", other.in(Language.EN))));
        return facts(rows);
    }

    static Grid of(Verdict verdict) {
        return facts(rows(
                verdict,
                Language.EN.say(verdict.outcome()),
                verdict.result().map(Language.EN::say).orElse("")));
    }

    private static List<List<String>> rows(Verdict verdict, String outcomes, String results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("verdict", outcomes));
        verdict.result().ifPresent(result -> rows.add(List.of("recomputed", results)));
        rows.add(List.of("why", Language.EN.say(verdict.reason())));
        verdict.settle().ifPresent(settle -> rows.add(List.of("would settle it", Language.EN.say(settle))));
        verdict.remarks().forEach(remark -> rows.add(List.of("bear in mind", Language.EN.say(remark))));
        return rows;
    }

    private static Grid facts(List<List<String>> rows) {
        return new Grid("", List.of("", ""), rows, List.of());
    }

    static Grid of(Contradiction contradiction) {
        List<List<String>> rows = new ArrayList<>();
        Readings readings = contradiction.readings();
        List<String> notes =
                new ArrayList<>(List.of(Language.EN.say(readings.grade().sentence())));
        readings.oneFactor().map(Language.EN::say).ifPresent(notes::add);
        for (ReadingView reading : ReadingView.of(contradiction)) {
            reading.remarks()
                    .forEach(remark ->
                            notes.add("Close to reading " + reading.number() + ": " + Language.EN.say(remark) + "."));
            rows.add(List.of(
                    Integer.toString(reading.number()),
                    Language.EN.say(reading.share()),
                    Language.EN.say(reading.corrections()),
                    Language.EN.say(reading.causes()),
                    Language.EN.say(reading.then()),
                    Language.EN.say(reading.outside())));
        }
        List<String> differing = new ArrayList<>();
        for (Finding finding : contradiction.differing()) {
            differing.add(finding.number() + ". "
                    + Language.EN.say(finding.statement().says()));
        }
        readings.notes().stream().map(Language.EN::say).forEach(notes::add);
        return new Grid(
                "These cannot all hold with their figures: " + String.join("; ", differing),
                List.of("reading", "weight", "read", "may come from", "then", "other sources"),
                rows,
                notes);
    }

    static Grid of(Readings readings) {
        List<List<String>> rows = new ArrayList<>();
        readings.readings()
                .forEach(reading -> rows.add(List.of(
                        Integer.toString(rows.size() + 1),
                        Language.EN.say(reading.truth()),
                        Language.EN.say(reading.cause()),
                        String.join(
                                "; ",
                                reading.then().stream().map(Language.EN::say).toList()),
                        Language.EN.say(reading.outside()))));
        return new Grid(
                "Readings of " + readings.cluster().id() + ": " + Language.EN.say(readings.grade()),
                List.of("reading", "read", "may come from", "then", "other sources"),
                rows,
                readings.notes().stream().map(Language.EN::say).toList());
    }

    static Grid of(Change change) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("from", change.from().toString()));
        rows.add(List.of("to", change.to().toString()));
        rows.add(List.of("difference", signed(change.difference())));
        change.percent().ifPresent(percent -> rows.add(List.of("in percent", signed(percent) + "%")));
        change.cautions().forEach(caution -> rows.add(List.of("bear in mind", Language.EN.say(caution))));
        return facts(rows);
    }

    static Grid of(Contribution contribution) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("change of the part", signed(contribution.part().difference())));
        rows.add(List.of(
                "change of the whole", signed(Change.difference(contribution.wholeFrom(), contribution.wholeTo()))));
        contribution.points().ifPresent(points -> rows.add(List.of("in points of the whole", signed(points) + " pp")));
        contribution
                .shareOfChange()
                .ifPresent(share -> rows.add(List.of("in percent of the change of the whole", plain(share) + "%")));
        contribution.part().cautions().forEach(caution -> rows.add(List.of("bear in mind", Language.EN.say(caution))));
        return facts(rows);
    }

    static Grid of(Ledger ledger) {
        List<List<String>> rows = ledger.findings().stream()
                .flatMap(finding -> finding.candidates().stream()
                        .map(candidate -> List.of(
                                Language.EN.say(finding.says()),
                                Language.EN.say(candidate.says()),
                                candidate.role().code(),
                                Language.EN.say(candidate.stands()),
                                Language.EN.say(candidate.why()))))
                .toList();
        return new Grid(
                "Candidate explanations of " + ledger.edition(),
                List.of("finding", "explanation", "offered as", "standing", "rests on"),
                rows,
                ledger.faults().stream().map(Object::toString).toList());
    }

    static Grid of(ExplainedFinding finding) {
        return new Grid(
                "Candidate explanations: " + Language.EN.say(finding.says()),
                List.of("explanation", "proposed by", "offered as", "standing", "rests on"),
                finding.candidates().stream()
                        .map(candidate -> Stream.of(
                                        candidate.says(),
                                        candidate.origin().proposedBy(),
                                        candidate.origin().roleInText(),
                                        candidate.stands(),
                                        candidate.why())
                                .map(Language.EN::say)
                                .toList())
                        .toList(),
                List.of());
    }

    static Grid of(Candidate candidate) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, "explanation", candidate.says());
        add(rows, "proposed by", candidate.origin().proposal());
        add(rows, "offered as", candidate.origin().roleInText());
        add(rows, "mechanism", candidate.mechanism());
        for (Tested test : candidate.tests()) {
            add(rows, "predicts", Language.EN.say(test.says()) + " (" + Language.EN.say(test.strength()) + ")");
            add(rows, "the data say", Language.EN.say(test.answer()) + found(test));
        }
        add(rows, "standing", candidate.sentence());
        candidate.note().ifPresent(note -> add(rows, "note", note));
        add(rows, "would settle it", candidate.settle());
        candidate.cautions().forEach(caution -> add(rows, "bear in mind", caution));
        return facts(rows);
    }

    static Grid of(Decomposition decomposition) {
        List<List<String>> rows = new ArrayList<>();
        for (Effect effect : decomposition.effects()) {
            rows.add(List.of(
                    effect.factor(),
                    Language.EN.say(Decimals.signed(effect.size())),
                    decomposition.change() == 0
                            ? "-"
                            : Decimals.of(decomposition.shareOfChange(effect.factor()), 1) + "%"));
        }
        rows.add(List.of(
                "together",
                Language.EN.say(Decimals.signed(decomposition.change())),
                decomposition.change() == 0 ? "-" : "100,0%"));
        return new Grid(
                Decimals.of(decomposition.from(), 0) + " to " + Decimals.of(decomposition.to(), 0) + ", taken apart",
                List.of("factor", "effect", "share of the change"),
                rows,
                List.of());
    }

    static Grid of(Guard guard) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("answer", guard.isRefused() ? "refused" : "allowed"));
        guard.refusals().forEach(refusal -> add(rows, "why", refusal));
        if (!guard.isRefused()) {
            guard.cautions().forEach(caution -> add(rows, "bear in mind", caution));
        }
        return facts(rows);
    }

    private static String found(Tested test) {
        String found = Stream.concat(test.evidence().found().stream(), test.evidence().missing().stream())
                .map(Language.EN::say)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "" : ": " + found;
    }

    private static void add(List<List<String>> rows, String name, Object value) {
        rows.add(List.of(name, Language.EN.say(value)));
    }

    static String of(Fraction value) {
        String dutch = Language.NL.number(Rounding.shortest(value, DECIMALS));
        return value.isWhole() ? dutch : dutch + " (exact: " + value + ")";
    }

    static String of(Interval values) {
        return values.isPoint() ? of(values.low()) : plain(values);
    }

    private static String plain(Interval values) {
        String low = Language.NL.number(Rounding.shortest(values.low(), DECIMALS));
        return values.isPoint() ? low : low + " to " + Language.NL.number(Rounding.shortest(values.high(), DECIMALS));
    }

    private static String signed(Interval values) {
        String low = Language.NL.signed(Rounding.shortest(values.low(), DECIMALS));
        return values.isPoint() ? low : low + " to " + Language.NL.signed(Rounding.shortest(values.high(), DECIMALS));
    }
}
