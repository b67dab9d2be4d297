package nl.drugmonitor.claim;

import nl.drugmonitor.language.Bilingual;

/**
 * Where a number comes from that another source prints.
 *
 * @param release the release that the source draws on, by a name of ours: sources of one release are one witness; empty
 *     if it is not known
 * @param definition what the source says it counts, where that is another thing; empty if it counts the same
 */
public record Origin(String release, Bilingual definition) {
    /** Nothing is known of a source, but that it counts the same. */
    public static final Origin UNKNOWN = new Origin("", Bilingual.NONE);

    /** Returns whether the source says that it counts something else. */
    public boolean hasOtherDefinition() {
        return !definition.isEmpty();
    }
}
