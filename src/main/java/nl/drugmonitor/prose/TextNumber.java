package nl.drugmonitor.prose;

import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.Span;

/** A number of a text: one that was read as a figure, or one in a notation that could not be read. */
public sealed interface TextNumber extends Sayable permits Mention, Unreadable {
    /** Returns its name, which no other number of the text has. */
    String id();

    /** Returns where it stands in the text of the manuscript, its hedge and unit included. */
    Span span();

    /** Returns it as it stands there. */
    String text();

    /** Returns the number as it is printed, between quotation marks. */
    @Override
    default String in(Language language) {
        return language.text("as_printed", text());
    }
}
