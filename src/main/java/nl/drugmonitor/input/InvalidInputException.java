package nl.drugmonitor.input;

import java.util.List;
import java.util.stream.Collectors;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** Files of the user that cannot be used as they are, with everything that is wrong in them. */
public final class InvalidInputException extends RuntimeException implements Sayable {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 10;

    private final transient List<Fault> faults;

    public InvalidInputException(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    /** Returns one fault, with words of the message files; see {@link Fault#of}. */
    public static InvalidInputException at(Place place, String key, Object... parts) {
        return new InvalidInputException(List.of(Fault.of(place, key, parts)));
    }

    /** Returns every fault, in the order of the files. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the first fault in one line, whatever it quotes, and how many more there are. */
    public String inOneLine(Language language) {
        String first = faults.get(0).inOneLine(language);
        int more = faults.size() - 1;
        return more > 0 ? language.text("faults.and_more", first, more) : first;
    }

    /** Returns the first ten faults, two lines each, and how many more there are. */
    @Override
    public String in(Language language) {
        String shown =
                faults.stream().limit(SHOWN).map(fault -> fault.in(language)).collect(Collectors.joining("\n"));
        int more = faults.size() - SHOWN;
        return more > 0 ? shown + "\n" + language.text("faults.more", more) : shown;
    }

    @Override
    public String getMessage() {
        return in(Language.EN);
    }
}
