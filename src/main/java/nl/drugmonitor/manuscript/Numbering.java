package nl.drugmonitor.manuscript;

import java.util.Optional;
import nl.drugmonitor.language.Sayable;

/** Counts the paragraphs and tables of a page, which has no lines by which a reader could find them. */
final class Numbering {
    private final Optional<Spot> whole;
    private final int table;
    private int paragraphs;
    private int tables;
    private int rows;

    Numbering() {
        this(Optional.empty(), 0);
    }

    private Numbering(Optional<Spot> whole, int table) {
        this.whole = whole;
        this.table = table;
    }

    /** Returns the numbering of a piece that has one place as a whole. */
    static Numbering at(Spot spot) {
        return new Numbering(Optional.of(spot), 0);
    }

    /** Returns the place of the next paragraph that holds text; within a table that of its row. */
    Spot nextParagraph() {
        if (table == 0) {
            paragraphs++;
        }
        return current();
    }

    /** Returns the numbering of what stands in the next table. */
    Numbering nextTable() {
        tables++;
        return new Numbering(whole, tables);
    }

    void startRow() {
        rows++;
    }

    /** Returns the place of something between paragraphs: that of the last one. */
    Sayable here() {
        return current().after(0);
    }

    private Spot current() {
        return whole.orElseGet(() -> table > 0
                ? Spot.of("place.row", table, rows)
                : paragraphs == 0 ? Spot.of("place.start") : Spot.of("place.paragraph", paragraphs));
    }
}
