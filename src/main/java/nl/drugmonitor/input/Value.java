package nl.drugmonitor.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.RefusedException;

/** What stands in a file under a name: a cell of a table under its column, a value of a tree under its key. */
public abstract class Value {
    Value() {}

    /** Returns where it stands. */
    public abstract Place place();

    /** Returns the column of a cell, or the key of a value; an item of a list has the key of the list. */
    abstract String name();

    /** Returns what stands here as written. */
    public abstract String raw();

    /**
     * Returns the text.
     *
     * @throws InvalidInputException if this is no text; a number in a tree must be in quotes
     */
    public abstract String text();

    /** Returns a fault of what stands here, with words of the message files; see {@link Fault#of}. */
    public final InvalidInputException fault(String key, Object... parts) {
        return InvalidInputException.at(place(), key, parts);
    }

    /**
     * Returns the text.
     *
     * @throws InvalidInputException if nothing can be read there
     */
    public final String filled() {
        if (text().isBlank()) {
            throw fault("blank", name());
        }
        return text();
    }

    /**
     * Returns the text, which must be a name of its own.
     *
     * @param others the names that were read before it
     * @throws InvalidInputException if it is one of them, or blank
     */
    public final String unique(Collection<String> others) {
        if (others.contains(filled())) {
            throw fault("twice", name(), text());
        }
        return text();
    }

    /**
     * Returns what the text names.
     *
     * @param known everything that may be named
     * @param table that has a row for each
     * @throws InvalidInputException if it names nothing; the remedy is a near name
     */
    public final <T> T known(Map<String, T> known, String table) {
        T found = known.get(text());
        if (found == null) {
            Note advice = NameAdvice.of(text(), known.keySet(), Note.of("near_names.add_row"));
            throw fault("known", name(), text(), table, advice);
        }
        return found;
    }

    /**
     * Returns what the text names.
     *
     * @param known everything that may be named
     * @param fault of a name that is not there; its second part is the advice
     * @throws InvalidInputException if it names nothing; the remedy is a near name, or a list of all
     */
    public final <T> T named(Map<String, T> known, String fault) {
        T found = known.get(text());
        if (found == null) {
            throw fault(fault, text(), NameAdvice.of(text(), known.keySet()));
        }
        return found;
    }

    /**
     * Returns the text.
     *
     * @throws InvalidInputException if it is none of these; the message lists them, and asks for a near one
     */
    public final String oneOf(Collection<String> names) {
        if (names.contains(text())) {
            return text();
        }
        throw fault("one_of", name(), text(), names, NameAdvice.of(text(), names, Note.of("near_names.one_of_them")));
    }

    /**
     * Returns the constant that the text names.
     *
     * @throws InvalidInputException if it names none; the message lists those that there are
     */
    public final <E extends Enum<E> & DataName> E oneOf(Class<E> type) {
        return oneOf(EnumSet.allOf(type));
    }

    /** Returns the constant that the text names, if it is one of these. */
    public final <E extends Enum<E> & DataName> E oneOf(EnumSet<E> constants) {
        oneOf(constants.stream().map(DataName::dataName).toList());
        return DataName.find(constants, text()).orElseThrow();
    }

    /**
     * Returns the day that stands here.
     *
     * @throws InvalidInputException if there is none
     */
    public final LocalDate day() {
        return read("day", LocalDate::parse);
    }

    /**
     * Returns what a reading makes of what stands here.
     *
     * @param fault of what it refuses; its parts are the name, what stands here, and why
     * @throws InvalidInputException if it refuses what stands here
     */
    public final <T> T read(String fault, Function<String, T> reading) {
        try {
            return reading.apply(raw());
        } catch (RefusedException | DateTimeException e) {
            throw fault(fault, name(), raw(), e);
        }
    }
}
