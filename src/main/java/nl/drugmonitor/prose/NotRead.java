package nl.drugmonitor.prose;

import nl.drugmonitor.language.Sayable;

/**
 * A number of a text that no claim rests on.
 *
 * @param why what stood in the way, or that the sentence says nothing that could be checked
 */
public record NotRead(Mention number, Sayable place, ProseReason why) {}
