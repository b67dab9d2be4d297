package nl.drugmonitor.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.chart.TableChart;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.column.Join;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Contribution;
import nl.drugmonitor.consistency.Grade;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.course.Advice;
import nl.drugmonitor.course.Exercise;
import nl.drugmonitor.course.Marked;
import nl.drugmonitor.course.Score;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Role;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.explanation.Strength;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.display.RendererLibrary;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.report.CheckDocument;
import nl.drugmonitor.report.CheckView;
import nl.drugmonitor.report.ContradictionParts;
import nl.drugmonitor.report.DataMatches;
import nl.drugmonitor.report.FindingParts;
import nl.drugmonitor.report.LedgerDocument;
import nl.drugmonitor.statistics.Decomposition;
import nl.drugmonitor.statline.StatLineReport;
import nl.drugmonitor.statline.StatLineTable;
import nl.drugmonitor.table.Compared;
import nl.drugmonitor.table.Tables;
import tech.tablesaw.api.Table;

/**
 * How our types, and the tables and figures of Tablesaw, look in a cell.
 *
 * @param language of their words
 */
public record OurRenderers(Language language) implements RendererLibrary {
    /** Makes those of a notebook of which nothing is known: in the language of the environment. */
    public OurRenderers() {
        this(Language.ofEnvironment());
    }

    /** The enums that a cell may well hold, as the keys of a map of findings. */
    private static final List<Class<? extends Enum<?>>> SAID = List.of(
            Outcome.class,
            Grade.class,
            Reading.Evidence.class,
            Standing.class,
            Answer.class,
            Strength.class,
            Role.class,
            Status.class);

    @Override
    public List<Renderer<?>> renderers() {
        return Stream.concat(types().stream(), SAID.stream().map(type -> of(type, this::said)))
                .toList();
    }

    private Paragraph said(Object value) {
        return Paragraph.of(language.say(value));
    }

    private List<Renderer<?>> types() {
        CellParts parts = new CellParts(language);
        TakingOne taking = new TakingOne(language);
        CourseParts course = new CourseParts(language);
        PageScript script = new PageScript();
        ChartRenderer charts = new ChartRenderer(script);
        return List.of(
                of(Monitor.class, new MonitorGuide(language)::of),
                of(Figures.class, parts::figures),
                of(Series.class, parts::series),
                of(Published.class, parts::published),
                of(Observation.class, parts::observation),
                of(Edition.class, edition -> taking.edition(edition, parts.edition(edition))),
                of(Charts.class, parts::charts),
                Renderer.of(Reproduction.class, (check, asked) -> bundle(taking.check(check))),
                of(Finding.class, finding -> FindingParts.facts(finding, language)),
                of(Verdict.class, verdict -> FindingParts.facts(verdict, language)),
                of(Contradiction.class, contradiction -> ContradictionParts.table(contradiction, language)),
                of(Readings.class, parts::readings),
                of(Change.class, parts::change),
                of(Contribution.class, parts::contribution),
                of(Decomposition.class, parts::decomposition),
                of(Ledger.class, taking::ledger),
                of(Source.class, taking::source),
                of(ExplainedFinding.class, finding -> LedgerDocument.table(finding, language)),
                of(Candidate.class, candidate -> LedgerDocument.facts(candidate, language)),
                of(Guard.class, parts::guard),
                of(Fraction.class, parts::fraction),
                of(Interval.class, parts::interval),
                of(Exercise.class, course::exercise),
                of(Marked.class, course::marked),
                of(Advice.class, course::advice),
                Renderer.of(Score.class, (score, asked) -> bundle(course.score(score))),
                of(Sayable.class, this::said),
                mistake(NotFoundException.class),
                mistake(RefusedException.class),
                mistake(InvalidInputException.class),
                of(Statement.class, statement -> said(statement.says())),
                Renderer.of(Table.class, (table, asked) -> grid(table)),
                Renderer.of(Yearly.class, (years, asked) -> grid(Tables.of(language, years))),
                Renderer.of(
                        Join.class, (join, asked) -> grid(join.table().copy().setName(language.say(join)))),
                Renderer.of(
                        Compared.class,
                        (compared, asked) -> grid(compared.table(language).setName(language.say(compared)))),
                Renderer.of(
                        StatLineTable.class,
                        (table, asked) -> grid(table.all().setName((table.id() + " " + table.title()).strip()))),
                Renderer.of(
                        CheckedText.class,
                        (text, asked) -> bundle(CheckDocument.card(new CheckView(text, DataMatches.NONE), language))),
                Renderer.of(StatLineReport.class, (report, asked) -> bundle(report.blocks(language))),
                charts,
                Renderer.of(TableChart.class, (chart, context) -> charts.render(chart.chart(language), context)),
                new FigureRenderer(script, language));
    }

    private static <T> Renderer<T> of(Class<T> type, Function<T, Block> part) {
        return Renderer.of(type, (value, asked) -> bundle(List.of(part.apply(value))));
    }

    /** Says what is wrong in the language of the notebook; the message of an exception is in English. */
    private <T extends Exception & Sayable> Renderer<T> mistake(Class<T> type) {
        return Renderer.of(type, (mistake, asked) -> MimeBundle.text(TerminalWriter.clean(mistake.in(language))));
    }

    /** Shows a table under its name, or what a result says of it. */
    private MimeBundle grid(Table table) {
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(MimeBundle.HTML, new TablesawGrid(table, language).html());
        forms.put(MimeBundle.TEXT, TerminalWriter.fragment(List.of(new TablesawParts(language).table(table))));
        return new MimeBundle(forms, Map.of());
    }

    private static MimeBundle bundle(List<Block> blocks) {
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(MimeBundle.HTML, HtmlWriter.fragment(blocks));
        forms.put(MimeBundle.TEXT, TerminalWriter.fragment(blocks));
        return new MimeBundle(forms, Map.of());
    }
}
