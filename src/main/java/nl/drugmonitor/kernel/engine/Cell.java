package nl.drugmonitor.kernel.engine;

/**
 * A cell as it was written and as Java.
 *
 * @param number what it is called in messages; {@link #START_UP} for a start-up script
 */
record Cell(String written, String java, int number) {
    static final int START_UP = 0;

    /** Returns the line, from 1, of a position in the Java. */
    int line(int position) {
        String before = java.substring(0, Math.min(position, java.length()));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    /** Returns what the line of a position is called: {@code In[3]:2}. */
    String at(int position) {
        return place(number, line(position));
    }

    static String place(int number, int line) {
        return (number == START_UP ? "start-up" : "In[" + number + "]") + ":" + line;
    }
}
