package nl.drugmonitor.input;

/**
 * Where something stands in a file.
 *
 * @param file the name as the user knows it
 * @param line counted from 1; 0 for the file as a whole
 * @param column in characters, counted from 1
 */
public record Place(String file, int line, int column) {
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** Returns {@code file:line:column}, and the file alone for the file as a whole. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
