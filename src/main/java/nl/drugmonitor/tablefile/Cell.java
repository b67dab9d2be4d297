package nl.drugmonitor.tablefile;

/** A cell without blanks around it. One object shows one cell after another, so that millions take no memory. */
final class Cell {
    private final char[] digits = new char[PlainNumber.LONGEST];

    private char[] signs = digits;
    private int start;
    private int end;
    private long plain = PlainNumber.NONE;
    private String text = "";
    private int number = RepeatedTexts.NONE;
    private CellKind kind = CellKind.EMPTY;
    private long line;

    static Cell of(String text) {
        Cell cell = new Cell();
        cell.show(text.toCharArray(), 0, text.length(), CellKind.TEXT, 0);
        return cell;
    }

    void show(char[] file, int from, int to, CellKind kindOfCell, long lineOfFile) {
        show(PlainNumber.NONE, kindOfCell, lineOfFile);
        signs = file;
        start = from;
        end = to;
        while (start < end && NumberText.isBlank(signs[start])) {
            start++;
        }
        while (start < end && NumberText.isBlank(signs[end - 1])) {
            end--;
        }
    }

    /** Shows a cell that holds a {@link PlainNumber}. */
    void show(long plainNumber, CellKind kindOfCell, long lineOfFile) {
        start = 0;
        end = 0;
        plain = plainNumber;
        text = "";
        number = RepeatedTexts.NONE;
        kind = kindOfCell;
        line = lineOfFile;
    }

    /** Shows a cell that holds one of the {@link RepeatedTexts}. */
    void show(String repeated, int numberOfText, CellKind kindOfCell, long lineOfFile) {
        show(PlainNumber.NONE, kindOfCell, lineOfFile);
        text = repeated;
        number = numberOfText;
    }

    CellKind kind() {
        return kind;
    }

    /** Returns the line of the file where its row starts. */
    long line() {
        return line;
    }

    /** Returns whether it is kept as a {@link PlainNumber}; one with blanks around it is not. */
    boolean isPlain() {
        return plain != PlainNumber.NONE;
    }

    /** Returns the number, if it is kept as a {@link PlainNumber}. */
    long plain() {
        return plain;
    }

    /** Returns the number of its text, if it is one of the {@link RepeatedTexts} of its column; else a negative one. */
    int number() {
        return number;
    }

    int length() {
        spell();
        return end - start;
    }

    boolean isEmpty() {
        return start == end && !isPlain() && number < 0;
    }

    /** Returns a sign of the cell, counted from 0. */
    char at(int position) {
        spell();
        return signs[start + position];
    }

    String text() {
        if (text.isEmpty() && !isEmpty()) {
            spell();
            text = new String(signs, start, end - start);
        }
        return text;
    }

    /** Writes out the signs of a plain number or of a repeated text, once somebody asks for them. */
    private void spell() {
        if (start == end && isPlain()) {
            signs = digits;
            start = PlainNumber.spell(plain, digits);
            end = digits.length;
        } else if (start == end && number >= 0) {
            signs = text.toCharArray();
            end = signs.length;
        }
    }

    Sample sample() {
        return new Sample(text(), line);
    }
}
