package nl.drugmonitor.edition;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** What an edition lacks, what was chosen in it, and what a reader of its statements must know. */
public sealed interface EditionReason extends Reason {
    /** Figures that a statement needs are not there. */
    record FiguresMissing(List<Reason> figures) implements EditionReason {}

    record FigureNotFound(Indicator indicator, Period period) implements EditionReason {}

    /** Sources have a cell for the figure that shows nothing. */
    record FigureWithheld(Indicator indicator, Published published) implements EditionReason {}

    /** What would settle that: the publisher knows the value. */
    record AskSource(String figure, List<Source> sources) implements EditionReason {}

    /** Sources print several values for a figure. */
    record FigureInConflict(Indicator indicator, Published published) implements EditionReason {}

    /**
     * What would settle a statement that figures are missing for.
     *
     * @param choices how to choose among several values
     */
    record ValueOfEach(List<Reason> choices) implements EditionReason {}

    record NameSource(String figure, List<Source> sources) implements EditionReason {}

    /** The claims file names the source of one of several values. */
    record ChosenValue(Published published, Observation value) implements EditionReason {}

    /** What another series says that does not decide a statement. */
    record Related(Indicator indicator, List<Reason> values) implements EditionReason {}

    record RelatedValue(Published published) implements EditionReason {}

    record RelatedMissing(Period period) implements EditionReason {}

    /** Two statements about one change both hold, and pull apart. */
    record TwoWords(Sayable first, Sayable second) implements EditionReason {}

    /** Where was looked for what is not found. */
    record Looked(Reach reach) implements EditionReason {}

    /**
     * A number of the text may be a row of a series; nobody has confirmed it.
     *
     * @param id of the figure in the claims file
     * @param series the id of the indicator, which the data need not have
     */
    record SeemsOfSeries(PrintedFigure figure, String id, String series, Optional<Bilingual> doubt)
            implements EditionReason {}

    /** The sentence of a statement is no longer in the text, so that it is not recomputed. */
    record SentenceGone(String id, Bilingual says, Bilingual place) implements EditionReason {}
}
