package nl.drugmonitor.edition;

import nl.drugmonitor.language.Bilingual;

/**
 * A number in a text that is no figure of a statement.
 *
 * @param printed as it stands there
 * @param what why it is none: a year, a date, a section number
 * @param times how often it stands at that place
 */
public record OtherNumber(String printed, Bilingual place, Bilingual what, int times) {}
