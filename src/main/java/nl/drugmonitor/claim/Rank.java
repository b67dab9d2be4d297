package nl.drugmonitor.claim;

import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * A place among values, counted from one end: the highest, the second lowest.
 *
 * @param place from 1
 */
public record Rank(End end, int place) implements Sayable {
    /** Returns the place behind this one. */
    Rank next() {
        return new Rank(end, place + 1);
    }

    @Override
    public String in(Language language) {
        return place == 1 ? language.say(end) : language.text("rank", place, end);
    }
}
