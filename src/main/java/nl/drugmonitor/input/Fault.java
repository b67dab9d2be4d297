package nl.drugmonitor.input;

/**
 * One thing that is wrong in a user's file.
 *
 * @param place where it stands
 * @param problem what was expected and what stood there, as one sentence
 * @param remedy how to mend it, as one sentence
 */
public record Fault(Place place, String problem, String remedy) {
    /** Returns two lines: {@code place: problem}, and the remedy below it. */
    @Override
    public String toString() {
        return place + ": " + problem + "\n  " + remedy;
    }
}
