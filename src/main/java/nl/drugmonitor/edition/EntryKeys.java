package nl.drugmonitor.edition;

import java.util.Set;

/** The keys that a claims file may have. */
final class EntryKeys {
    /** Those at the top; places_nl has no English beside it. */
    static final Set<String> FILE = Set.of(
            "edition",
            "made_by",
            "title",
            "source",
            "gathered",
            "read",
            "not_read",
            "places_nl",
            "figures",
            "claims",
            "numbers",
            "untested");

    /** Those of a figure. */
    static final Set<String> FIGURE = Set.of(
            "id",
            "printed",
            "kind",
            "step",
            "fixed",
            "outside",
            "indicator",
            "period",
            "source",
            "place",
            "in_text",
            "series",
            "doubt",
            "saved",
            "gone",
            "left_out");

    /** Those of a claim of any type. */
    static final Set<String> CLAIM =
            Set.of("id", "type", "place", "says", "note", "uses", "related", "soft", "saved", "gone", "left_out");

    static final Set<String> UNTESTED = Set.of("place", "says", "why", "saved", "gone", "left_out");

    private EntryKeys() {}
}
