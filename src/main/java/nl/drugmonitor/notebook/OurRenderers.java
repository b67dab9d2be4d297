package nl.drugmonitor.notebook;

import java.util.function.Function;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Contribution;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import tech.tablesaw.api.Table;

/** The renderers of our types. The kernel finds each by its name in {@code META-INF/services}. */
public final class OurRenderers {
    private OurRenderers() {}

    private abstract static class Shown<T> implements Renderer<T> {
        private final Class<T> type;
        private final Function<T, MimeBundle> forms;

        Shown(Class<T> type, Function<T, MimeBundle> forms) {
            this.type = type;
            this.forms = forms;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public MimeBundle render(T value, Context context) {
            return forms.apply(value);
        }
    }

    public static final class OfFigures extends Shown<Figures> {
        public OfFigures() {
            super(Figures.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfSeries extends Shown<Series> {
        public OfSeries() {
            super(Series.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfPublished extends Shown<Published> {
        public OfPublished() {
            super(Published.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfObservation extends Shown<Observation> {
        public OfObservation() {
            super(Observation.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfEdition extends Shown<Edition> {
        public OfEdition() {
            super(Edition.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfReproduction extends Shown<Reproduction> {
        public OfReproduction() {
            super(Reproduction.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfFinding extends Shown<Finding> {
        public OfFinding() {
            super(Finding.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfVerdict extends Shown<Verdict> {
        public OfVerdict() {
            super(Verdict.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfContradiction extends Shown<Contradiction> {
        public OfContradiction() {
            super(Contradiction.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfReadings extends Shown<Readings> {
        public OfReadings() {
            super(Readings.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfChange extends Shown<Change> {
        public OfChange() {
            super(Change.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfContribution extends Shown<Contribution> {
        public OfContribution() {
            super(Contribution.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfFraction extends Shown<Fraction> {
        public OfFraction() {
            super(Fraction.class, value -> MimeBundle.text(Grids.of(value)));
        }
    }

    public static final class OfInterval extends Shown<Interval> {
        public OfInterval() {
            super(Interval.class, value -> MimeBundle.text(Grids.of(value)));
        }
    }

    public static final class OfTable extends Shown<Table> {
        public OfTable() {
            super(Table.class, value -> TableGrid.of(value).bundle());
        }
    }

    public static final class OfLedger extends Shown<Ledger> {
        public OfLedger() {
            super(Ledger.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfExplainedFinding extends Shown<ExplainedFinding> {
        public OfExplainedFinding() {
            super(ExplainedFinding.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfCandidate extends Shown<Candidate> {
        public OfCandidate() {
            super(Candidate.class, value -> Grids.of(value).bundle());
        }
    }

    public static final class OfGuard extends Shown<Guard> {
        public OfGuard() {
            super(Guard.class, value -> Grids.of(value).bundle());
        }
    }
}
