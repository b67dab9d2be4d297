package nl.drugmonitor.tablefile;

/** A cell without blanks around it. One object shows one cell after another, so that millions take no memory. */
final class Cell {
    private static final int MOST_DIGITS = 9;

    private char[] signs = new char[0];
    private int start;
    private int end;
    private CellKind kind = CellKind.EMPTY;
    private long line;

    static Cell of(String text) {
        Cell cell = new Cell();
        cell.show(text.toCharArray(), 0, text.length(), CellKind.TEXT, 0);
        return cell;
    }

    void show(char[] text, int from, int to, CellKind kindOfCell, long lineOfFile) {
        signs = text;
        start = from;
        end = to;
        kind = kindOfCell;
        line = lineOfFile;
        while (start < end && NumberText.isBlank(signs[start])) {
            start++;
        }
        while (start < end && NumberText.isBlank(signs[end - 1])) {
            end--;
        }
    }

    CellKind kind() {
        return kind;
    }

    /** Returns the line of the file where its row starts. */
    long line() {
        return line;
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Returns a sign of the cell, counted from 0. */
    char at(int position) {
        return signs[start + position];
    }

    /** Returns the whole number that the cell is, if it has nine digits at most and nothing but them; else -1. */
    int whole() {
        int length = length();
        boolean isLikeOne = length > 0 && length <= MOST_DIGITS && (length == 1 || signs[start] != '0');
        int value = isLikeOne ? 0 : -1;
        for (int i = start; i < end && value >= 0; i++) {
            value = NumberText.isDigit(signs[i]) ? value * 10 + signs[i] - '0' : -1;
        }
        return value;
    }

    String text() {
        return isEmpty() ? "" : new String(signs, start, end - start);
    }

    Sample sample() {
        return new Sample(text(), line);
    }
}
