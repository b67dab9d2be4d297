package nl.drugmonitor.input;

import java.util.List;
import java.util.stream.Collectors;

/** Files of the user that cannot be used as they are, with everything that is wrong in them. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 10;

    private final transient List<Fault> faults;

    public InvalidInputException(List<Fault> faults) {
        super(describe(faults));
        this.faults = List.copyOf(faults);
    }

    public InvalidInputException(Place place, String problem, String remedy) {
        this(List.of(new Fault(place, problem, remedy)));
    }

    private static String describe(List<Fault> faults) {
        String shown = faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
        int more = faults.size() - SHOWN;
        return more > 0 ? shown + "\n(" + more + " more)" : shown;
    }

    /** Returns every fault, in the order of the files. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the first fault in one line, whatever it quotes, and how many more there are. */
    public String inOneLine() {
        String first = faults.get(0).toString().replaceAll("\\s*\\R\\s*", " ");
        int more = faults.size() - 1;
        return more > 0 ? first + " (and " + more + " more)" : first;
    }

    /** Returns the first ten faults, two lines each, and how many more there are. */
    public String describe() {
        return describe(faults);
    }
}
