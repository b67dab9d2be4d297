package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.manuscript.Span;

/**
 * A number that a text prints, with what its sentence says of it.
 *
 * @param figure the number as a figure of claims: its id is unique in the text
 * @param span where it stands in the text of the manuscript, its hedge and unit included
 * @param text as it stands there
 * @param time when it is of, as far as the sentence says
 * @param subject what it counts, in the words of the text; empty if that was not found
 * @param why which words decided what it is
 */
public record Mention(
        PrintedFigure figure, Span span, String text, Optional<Moment> time, String subject, List<ProseReason> why)
        implements TextNumber {
    public Mention {
        figure = figure.inText(time);
        why = List.copyOf(why);
    }

    @Override
    public String id() {
        return figure.id();
    }

    /** Returns the same number with more of what is known of it. */
    Mention with(PrintedFigure other, List<ProseReason> more) {
        List<ProseReason> all = new ArrayList<>(why);
        more.stream().filter(reason -> !all.contains(reason)).forEach(all::add);
        return new Mention(other, span, text, time, subject, all);
    }

    /** Returns the same number, of another time. */
    Mention at(Moment other) {
        return new Mention(figure, span, text, Optional.of(other), subject, why);
    }
}
