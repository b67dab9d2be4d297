package nl.drugmonitor.notebook;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.chart.JsplotFigure;
import nl.drugmonitor.chart.TableChart;
import nl.drugmonitor.course.Course;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.explanation.Guarded;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Units;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.JdkTexts;
import nl.drugmonitor.kernel.completion.TextArgument;
import nl.drugmonitor.kernel.completion.TextLibrary;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.statistics.Decomposition;
import nl.drugmonitor.statline.Dimension;
import nl.drugmonitor.statline.StatLine;
import nl.drugmonitor.statline.StatLineService;
import nl.drugmonitor.statline.StatLineTable;
import nl.drugmonitor.table.TableWriter;
import nl.drugmonitor.table.Tables;
import nl.drugmonitor.table.TakeOver;

/** What fits into the texts that our methods take: indicators, periods, editions, charts, findings, columns, files. */
public final class OurTexts implements TextLibrary {
    /**
     * The parameters of a type that take texts of one kind. Our classes keep the names of their parameters.
     *
     * @param methods empty for all methods of the type
     */
    private record Rule(
            Class<?> type, Set<String> methods, Set<String> parameters, Function<TextArgument, List<Choice>> choices) {
        boolean isFor(Executable method, Parameter parameter) {
            return method.getDeclaringClass() == type
                    && (methods.isEmpty() || methods.contains(method.getName()))
                    && parameters.contains(parameter.getName());
        }
    }

    private final EditionTexts editions = new EditionTexts();
    private final TableTexts tables = new TableTexts();
    private final List<Rule> rules = new ArrayList<>();

    public OurTexts() {
        addFigures();
        addEditions();
        addTables();
        addFiles();
        addWords();
        addCourse();
    }

    private void add(Class<?> type, String parameters, Function<TextArgument, List<Choice>> choices) {
        rules.add(new Rule(type, Set.of(), Set.of(parameters.split(" ")), choices));
    }

    private void add(Class<?> type, String methods, String parameters, Function<TextArgument, List<Choice>> choices) {
        rules.add(new Rule(type, Set.of(methods.split(" ")), Set.of(parameters.split(" ")), choices));
    }

    private void addFigures() {
        add(Monitor.class, "indicator indicators", of -> editions.indicators(of.call()));
        add(Figures.class, "indicator", of -> editions.indicators(of.call()));
        add(Figures.class, "source", "id", of -> editions.sources(of.call()));
        add(Tables.class, "of", "first others", of -> editions.indicators(of.call()));
        add(TakeOver.class, "indicator", of -> editions.indicators(of.call()));
        add(Series.class, "period", SeriesTexts::periods);
        add(Series.class, "source", SeriesTexts::sources);
        add(Published.class, "source", SeriesTexts::sources);
        add(Yearly.class, "sources", SeriesTexts::sources);
        add(Guard.class, "namedBreaks", SeriesTexts::breaks);
        add(Guarded.class, "namedBreaks", SeriesTexts::breaks);
    }

    private void addEditions() {
        add(Monitor.class, "open", "edition", of -> editions.editions());
        add(Edition.class, "load", "id", of -> editions.editions());
        add(Monitor.class, "chart", "id", of -> editions.charts(of.call()));
        add(Charts.class, "chart", "id", of -> editions.charts(of.call()));
        add(Charts.class, "listed", "id", of -> editions.charts(of.call()));
        add(Monitor.class, "explain", "finding", of -> editions.findings(of.call()));
        add(Ledger.class, "finding", "id", of -> editions.findings(of.call()));
        add(Ledger.class, "candidate", "id", of -> editions.candidates(of.call()));
        add(Ledger.class, "none", "edition", of -> editions.editions());
        add(Reproduction.class, "statement", of -> editions.statements(of.call()));
    }

    private void addTables() {
        tables.ours()
                .forEach(type -> add(
                        type,
                        "column columns keys period periods value values part whole population",
                        of -> tables.columns(of.call())));
        add(nl.drugmonitor.column.Columns.class, "breaks", of -> tables.breaks(of.call()));
        tables.ours().forEach(type -> add(type, "base", of -> tables.periods(of.call())));
    }

    private void addFiles() {
        Stream.of(Tables.class, Check.class, Chart.class, TableChart.class, JsplotFigure.class, TableWriter.class)
                .forEach(type -> add(type, "file", JdkTexts::files));
        add(StatLine.class, "place folder", JdkTexts::files);
        add(StatLineService.class, "folder", JdkTexts::files);
        add(Monitor.class, "folder", JdkTexts::files);
    }

    private void addWords() {
        add(Notebooks.class, "code", of -> languages());
        add(Language.class, "of", "code", of -> languages());
        add(TableChart.class, "language", "code", of -> languages());
        add(Units.class, "code", of -> of.call().receiver(Units.class).stream()
                .flatMap(units -> units.byCode().values().stream())
                .map(unit -> choice(unit.code(), unit.name()))
                .toList());
        add(Words.class, "change", "word", of -> words(of, Words::changeWords));
        add(Words.class, "hedge", "word", of -> words(of, Words::hedgeWords));
        add(Decomposition.class, "factor", of -> of.call().receiver(Decomposition.class).stream()
                .flatMap(all -> all.effects().stream())
                .map(effect -> choice(effect.factor(), effect))
                .toList());
        add(StatLineTable.class, "column", "name", of -> of.call().receiver(StatLineTable.class).stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> new Choice(column.name(), column.title()))
                .toList());
        add(Dimension.class, "code", of -> of.call().receiver(Dimension.class).stream()
                .flatMap(dimension -> dimension.categories().values().stream())
                .map(category -> new Choice(category.code(), category.title()))
                .toList());
    }

    private void addCourse() {
        add(Course.class, "exercise", "id", of -> Course.lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .map(exercise -> choice(exercise.id(), exercise.title()))
                .toList());
        add(Course.class, "score", "lesson", of -> Course.lessons().stream()
                .map(lesson -> choice(lesson.id(), lesson.title()))
                .toList());
    }

    private static List<Choice> languages() {
        return Language.codes().stream().map(code -> new Choice(code, "")).toList();
    }

    private static List<Choice> words(TextArgument of, Function<Words, List<String>> known) {
        return of.call().receiver(Words.class).stream()
                .flatMap(words -> known.apply(words).stream())
                .map(word -> new Choice(word, ""))
                .toList();
    }

    /** Returns a choice with its title in the language of the notebook. */
    static Choice choice(String text, Object title) {
        return new Choice(text, Language.ofEnvironment().say(title).replaceAll("\\s+", " "));
    }

    /** Returns whether there is a rule for a parameter, apart from those of Tablesaw. */
    boolean knows(Executable method, Parameter parameter) {
        return rules.stream().anyMatch(rule -> rule.isFor(method, parameter));
    }

    @Override
    public List<Choice> choices(TextArgument argument) {
        Set<Object> given = argument.parameter().isVarArgs()
                ? argument.call().arguments().stream().flatMap(Optional::stream).collect(Collectors.toSet())
                : Set.of();
        List<Choice> choices = rules.stream()
                .filter(rule -> rule.isFor(argument.call().method(), argument.parameter()))
                .findFirst()
                .map(rule -> rule.choices().apply(argument))
                .orElseGet(() -> tables.ofTablesaw(argument));
        return choices.stream().filter(one -> !given.contains(one.text())).toList();
    }

    @Override
    public void prepare() {
        EditionTexts.prepare();
    }

    /**
     * Methods that only look up and compute, by their type. One that changes, writes, prints or fetches anything must
     * not stand here, for Tab calls them.
     */
    private static final Map<Class<?>, Set<String>> SAFE = Map.of(
            Monitor.class, Set.of("series", "figures", "edition", "table"),
            Figures.class, Set.of("series", "find", "all", "alone", "everything", "words", "byIndicator", "sources"),
            Series.class, Set.of("at", "yearly", "periods", "observations"),
            Yearly.class, Set.of("prefer", "preferNewest"),
            Edition.class, Set.of("published", "alone"),
            Tables.class, Set.of("of"),
            StatLineTable.class, Set.of("table", "all", "years", "quarters", "months", "dimensions"),
            Units.class, Set.of("builtIn"),
            Words.class, Set.of("builtIn"));

    @Override
    public Optional<Object> value(Call call) {
        return editions.value(call)
                .or(() -> tables.value(call))
                .or(() -> isSafe(call) ? call.made() : Optional.empty());
    }

    private static boolean isSafe(Call call) {
        return SAFE.getOrDefault(call.method().getDeclaringClass(), Set.of())
                .contains(call.method().getName());
    }
}
