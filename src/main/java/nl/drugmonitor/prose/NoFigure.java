package nl.drugmonitor.prose;

import nl.drugmonitor.manuscript.Span;

/** Digits of a text that are no figure: a year, a date, the number of an article. */
public record NoFigure(Span span, String text, ProseReason why) {}
