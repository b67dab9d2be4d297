package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.figures.BreakText;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Reason;
import tech.tablesaw.columns.Column;

/**
 * Whether two values of one series in a table may be set against each other, and what a reader must know of it: as
 * {@link nl.drugmonitor.explanation.Guard} does, by what the table itself says in its columns of notes and breaks.
 */
final class Comparisons {
    private final Setting setting;
    private final Numbers numbers;
    private final List<Column<?>> notes;
    private final Optional<Column<?>> breaks;
    private final String times;

    Comparisons(Setting setting, String column) {
        this.setting = setting;
        this.numbers = Numbers.of(setting.column(column));
        this.notes = Stream.of(column + "_note", column + "_missing")
                .flatMap(name -> beside(name).stream())
                .toList();
        this.breaks = beside(column + "_break");
        this.times = setting.timesIfAny().map(TimeColumn::name).orElse("");
    }

    private Optional<Column<?>> beside(String name) {
        return setting.table().containsColumn(name)
                ? Optional.of(setting.table().column(name))
                : Optional.empty();
    }

    Optional<BigDecimal> number(int row) {
        return numbers.at(row);
    }

    /** Returns what the table says of the value of a row. */
    Optional<String> note(int row) {
        List<String> texts = new ArrayList<>();
        notes.stream()
                .map(column -> text(column, row))
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        StatusCell.of(setting.table(), numbers.name(), times, row).stream()
                .map(cell -> StatusCell.inWords(cell, setting.language()))
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", texts));
    }

    private static String text(Column<?> column, int row) {
        return column.isMissing(row) ? "" : column.getString(row).strip();
    }

    List<Reason> noteHere(int row) {
        return note(row).<Reason>map(ColumnReason.NoteHere::new).stream().toList();
    }

    /** Returns why values of two periods may not be compared; nothing if they may. */
    List<Reason> refusals(PeriodRows series, Period from, Period to) {
        List<Reason> refusals = new ArrayList<>();
        if (!from.isAsLongAs(to)) {
            refusals.add(new ColumnReason.LengthsDiffer(from, to));
        }
        List<BreakText> breaks = between(series, from, to);
        breaks.stream()
                .filter(BreakText::isRedefinition)
                .map(each -> new ColumnReason.RedefinedSince(each.brief()))
                .forEach(refusals::add);
        List<BreakText> unnamed = breaks.stream()
                .filter(each -> !each.isRedefinition() && !isNamed(each))
                .toList();
        if (!unnamed.isEmpty()) {
            refusals.add(new ColumnReason.BreaksNotNamed(
                    unnamed.stream().map(BreakText::brief).toList(),
                    unnamed.stream().map(BreakText::name).distinct().toList()));
        }
        return refusals;
    }

    private boolean isNamed(BreakText each) {
        return setting.across().contains(each.name());
    }

    /** Returns what a reader of a comparison must know that was not refused. */
    List<Reason> cautions(PeriodRows series, Period from, Period to) {
        List<Reason> cautions = new ArrayList<>();
        between(series, from, to).stream()
                .map(each -> new ColumnReason.AcrossBreak(each.brief()))
                .forEach(cautions::add);
        if (breaks.isPresent()) {
            cautions.addAll(absent(series, from, to));
        }
        for (Period period : List.of(from, to)) {
            note(series.row(period))
                    .map(text -> new ColumnReason.NoteOf(period, text))
                    .ifPresent(cautions::add);
        }
        return cautions;
    }

    private static List<Reason> absent(PeriodRows series, Period one, Period other) {
        List<Reason> absent = new ArrayList<>();
        Period before = one.compareTo(other) < 0 ? one : other;
        for (Period period : series.between(one, other)) {
            if (period.firstDay().isAfter(before.lastDay().plusDays(1))) {
                absent.add(new ColumnReason.RowsAbsent(before, period));
            }
            before = period;
        }
        return absent;
    }

    /** Returns the breaks after the earlier of two periods, up to the later one, each once. */
    private List<BreakText> between(PeriodRows series, Period one, Period other) {
        if (breaks.isEmpty()) {
            return List.of();
        }
        return series.between(one, other).stream()
                .flatMap(period -> BreakText.read(text(breaks.get(), series.row(period))).stream())
                .distinct()
                .toList();
    }
}
