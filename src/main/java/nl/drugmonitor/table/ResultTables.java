package nl.drugmonitor.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.Table;

/** What the program finds, as tables: verdicts, explanations, readings, and what changed between editions. */
record ResultTables(Language language) {
    private static final List<Kind> COMPARABLE = List.of(Kind.REVISED, Kind.RESTATED);

    Table check(Reproduction check) {
        return new RowsTable<>(check.findings())
                .whole("number", Finding::number)
                .text("statement", finding -> finding.statement().id())
                .text("section", finding -> language.say(finding.statement().section()))
                .text("says", finding -> language.say(finding.statement().says()))
                .text("type", finding -> finding.statement().claim().type())
                .text(
                        "printed",
                        finding -> language.say(finding.statement().claim().quoted()))
                .text("computed", finding -> language.say(finding.verdict().result()))
                .value("low", finding -> computed(finding).map(Interval::low))
                .value("high", finding -> computed(finding).map(Interval::high))
                .text("verdict", finding -> finding.outcome().code())
                .text("by_reading", ResultTables::byReading)
                .text("reason", finding -> language.say(finding.verdict().reason()))
                .text("missing", finding -> list(finding.verdict().missing()))
                .text("settle", finding -> language.say(finding.verdict().settle()))
                .text("remarks", finding -> list(finding.verdict().remarks()))
                .named(check.edition().title());
    }

    private static Optional<Interval> computed(Finding finding) {
        return finding.verdict().result().map(Result::computed);
    }

    private static String byReading(Finding finding) {
        return finding.outcomes().stream().skip(1).map(Outcome::code).collect(Collectors.joining(" "));
    }

    private String list(List<?> values) {
        return language.text("table.note", values);
    }

    Table ledger(Ledger ledger) {
        return new RowsTable<>(ledger.candidates())
                .text("finding", Candidate::finding)
                .text("candidate", Candidate::id)
                .text("says", candidate -> language.say(candidate.says()))
                .text("role", candidate -> candidate.role().code())
                .text("standing", candidate -> candidate.standing().code())
                .text("stands", candidate -> language.say(candidate.stands()))
                .text("extent", candidate -> language.say(candidate.extent()))
                .text("why", candidate -> language.say(candidate.why()))
                .whole("predictions", candidate -> candidate.tests().size())
                .whole("seen", candidate -> answered(candidate, Answer.SEEN))
                .whole("in_part", candidate -> answered(candidate, Answer.IN_PART))
                .whole("not_seen", candidate -> answered(candidate, Answer.NOT_SEEN))
                .whole("open", candidate -> answered(candidate, Answer.OPEN))
                .text("missing", candidate -> list(candidate.missing()))
                .text("settle", candidate -> language.say(candidate.settle()))
                .named(ledger.edition());
    }

    private static int answered(Candidate candidate, Answer answer) {
        return (int) candidate.tests().stream()
                .filter(test -> test.answer() == answer)
                .count();
    }

    Table readings(Readings readings) {
        return new RowsTable<>(readings.readings())
                .rank("rank")
                .text("corrections", reading -> language.say(reading.truth()))
                .text("cause", reading -> language.say(reading.cause()))
                .number("share", Reading::share)
                .number("share_alone", Reading::shareAlone)
                .text("outside", reading -> reading.outside().toString())
                .text("then", reading -> list(reading.then()))
                .named(readings.cluster().id());
    }

    Table comparison(Comparison comparison) {
        return new RowsTable<>(comparison.values())
                .text("indicator", row -> row.indicator().id())
                .text("name", row -> language.say(row.indicator()))
                .text("period", row -> row.after().period().code())
                .whole("year", row -> row.after().period().year())
                .text("kind", row -> row.kind().orElseThrow().name().toLowerCase(Locale.ROOT))
                .value("before", row -> value(row.before()))
                .value("after", row -> value(row.after()))
                .value("change", ResultTables::change)
                .value("change_percent", ResultTables::percent)
                .text("before_source", row -> language.say(row.before()))
                .text("after_source", row -> language.say(row.after()))
                .text("why", row -> list(row.obstacles()))
                .named(comparison.earlier().id() + " - " + comparison.later().id());
    }

    private static Optional<Fraction> value(Published published) {
        return published.single().filter(one -> !one.isSuppressed()).map(Observation::value);
    }

    private static Optional<Fraction> change(ValueChange row) {
        boolean isComparable = row.kind().filter(COMPARABLE::contains).isPresent();
        return isComparable
                ? value(row.before()).flatMap(before -> value(row.after()).map(after -> after.minus(before)))
                : Optional.empty();
    }

    private static Optional<Fraction> percent(ValueChange row) {
        return value(row.before()).filter(before -> before.signum() > 0).flatMap(before -> change(row)
                .map(change -> change.times(Fraction.HUNDRED).dividedBy(before)));
    }
}
