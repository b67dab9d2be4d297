package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.List;

/** The slips of a hand that types a number: the key beside a digit, or two neighbours interchanged. */
final class Typing {
    /** As they lie side by side above the letters. */
    private static final String KEYS = "1234567890";

    private Typing() {}

    /** Returns every number that differs from a text by one slip, and does not begin with a zero that it had not. */
    static List<String> slips(String text) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i)) {
                int key = KEYS.indexOf(text.charAt(i));
                for (int beside : new int[] {key - 1, key + 1}) {
                    if (beside >= 0 && beside < KEYS.length()) {
                        addIfOther(slips, text, text.substring(0, i) + KEYS.charAt(beside) + text.substring(i + 1));
                    }
                }
                if (isDigit(text, i + 1)) {
                    addIfOther(
                            slips,
                            text,
                            text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
                }
            }
        }
        return slips;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static void addIfOther(List<String> slips, String text, String slip) {
        boolean beginsWithZero = slip.matches("\\D*0.*") && !text.matches("\\D*0.*");
        if (!slip.equals(text) && !beginsWithZero && !slips.contains(slip)) {
            slips.add(slip);
        }
    }
}
