package nl.drugmonitor.prose;

/**
 * A number of a text that no claim rests on.
 *
 * @param why what stood in the way, or that the sentence says nothing that could be checked
 */
public record NotRead(TextNumber number, ProseReason why) {}
