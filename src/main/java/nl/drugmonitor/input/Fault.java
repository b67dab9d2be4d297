package nl.drugmonitor.input;

/**
 * One thing that is wrong in a user's file.
 *
 * @param place where it stands
 * @param problem what was expected and what stood there, as one sentence
 * @param remedy how to mend it, as one sentence
 */
public record Fault(Place place, String problem, String remedy) {
    /** A list of all indicators is shorter. */
    private static final int LONGEST = 5_000;

    private static final int SHOWN = 300;

    /** Shortens what quotes a text, or lists names, of any length. */
    public Fault {
        problem = shortened(problem);
        remedy = shortened(remedy);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, SHOWN) + " [...] " + text.substring(text.length() - SHOWN);
    }

    /** Returns two lines: {@code place: problem}, and the remedy below it. */
    @Override
    public String toString() {
        return place + ": " + problem + "\n  " + remedy;
    }
}
