package nl.drugmonitor.notebook;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.table.Tables;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * All that is known of an edition, behind short names for the cells of a notebook.
 *
 * <pre>{@code
 * var ndm = Monitor.open("ndm-2025");
 * ndm.series("hemp_nurseries")
 * ndm.table("incidents_soft", "incidents_hard")
 * ndm.check()
 * }</pre>
 */
public final class Monitor {
    private final Edition edition;
    private final Supplier<Reproduction> check;
    private final Supplier<Ledger> ledger;
    private final Supplier<Charts> charts;

    private Monitor(Edition edition) {
        this.edition = edition;
        check = once(edition::check);
        ledger = once(() -> Ledger.of(check.get()));
        charts = once(() -> Charts.of(check.get()));
    }

    /**
     * Opens an edition of the data that travel with the program.
     *
     * @param edition such as {@code ndm-2025}
     * @throws nl.drugmonitor.language.NotFoundException if there is none of this name; the message lists those there
     *     are
     */
    public static Monitor open(String edition) {
        return new Monitor(Edition.load(edition));
    }

    /**
     * Opens an edition of a data folder of one's own.
     *
     * @param folder relative to that of the notebook
     * @throws nl.drugmonitor.input.InvalidInputException with every fault of its files
     */
    public static Monitor open(String edition, String folder) {
        return new Monitor(Edition.load(Figures.load(WorkingFolder.find(Path.of(folder))), edition));
    }

    /** Makes a value at the first call, and keeps it. */
    private static <T> Supplier<T> once(Supplier<T> making) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public synchronized T get() {
                T value = made == null ? making.get() : made;
                made = value;
                return value;
            }
        };
    }

    /** Returns the edition with its statements. */
    public Edition edition() {
        return edition;
    }

    /** Returns all figures that were published up to now, whichever edition prints them. */
    public Figures figures() {
        return edition.published();
    }

    /** Returns everything that was published about an indicator, such as {@code hemp_nurseries}. */
    public Series series(String indicator) {
        return figures().series(indicator);
    }

    /**
     * Returns series beside each other, one row a year; without a name, all figures, one row an observation.
     *
     * @see Tables#of(Figures, String, String...)
     */
    public Table table(String... indicators) {
        return indicators.length == 0
                ? Tables.of(figures())
                : Tables.of(figures(), indicators[0], Arrays.copyOfRange(indicators, 1, indicators.length));
    }

    /** Returns the verdicts on all statements. */
    public Reproduction check() {
        return check.get();
    }

    /** Returns the candidate explanations of all findings. */
    public Ledger ledger() {
        return ledger.get();
    }

    /** Returns a finding with its candidate explanations, such as {@code nfi-examinations-up}. */
    public ExplainedFinding explain(String finding) {
        return ledger().finding(finding);
    }

    /** Returns a chart of the edition, such as {@code drug-incidents}. */
    public Chart chart(String id) {
        return charts.get().chart(id);
    }

    /** Returns the charts of the edition with their titles. */
    public Table charts() {
        return charts.get().list();
    }

    @Override
    public String toString() {
        return edition.toString();
    }
}
