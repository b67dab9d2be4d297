package nl.drugmonitor.practice;

import java.util.regex.Pattern;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Value;

/** The number of a statement, as a key or an answer names it. */
final class StatementNumber {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private StatementNumber() {}

    /**
     * Reads a number.
     *
     * @throws InvalidInputException if it is none that a statement can have
     */
    static int of(Value value) {
        String text = value.text().strip();
        if (!NUMBER.matcher(text).matches()) {
            throw value.fault("exercise_number", text);
        }
        return Integer.parseInt(text);
    }
}
