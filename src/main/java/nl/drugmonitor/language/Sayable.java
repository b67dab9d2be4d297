package nl.drugmonitor.language;

/** A value that is shown in the notation of a language: a number, a period, a name. */
@FunctionalInterface
public interface Sayable {
    String in(Language language);
}
