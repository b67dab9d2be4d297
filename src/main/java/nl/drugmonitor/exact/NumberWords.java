package nl.drugmonitor.exact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Dutch number words up to a million: {@code zes}, {@code vijfentwintig}, {@code tweeduizend}. */
final class NumberWords {
    private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();

    private NumberWords() {}

    private static Map<String, Integer> belowHundred() {
        String[] small = {
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien"
        };
        String[] tens = {"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"};
        Map<String, Integer> words = new HashMap<>();
        for (int number = 0; number < small.length; number++) {
            words.put(small[number], number);
        }
        for (int ten = 0; ten < tens.length; ten++) {
            int number = 10 * (ten + 2);
            words.put(tens[ten], number);
            for (int one = 1; one <= 9; one++) {
                String link = small[one].endsWith("e") ? "\u00ebn" : "en";
                words.put(small[one] + link + tens[ten], number + one);
                words.put(small[one] + "en" + tens[ten], number + one);
            }
        }
        return words;
    }

    /** Returns the number that a word in lower case stands for, if it is one; its parts may be written apart. */
    static Optional<Integer> number(String words) {
        String word = words.replace(" ", "").replace('\u00e9', 'e');
        return joined(word, "duizend", 1_000, 999);
    }

    /** Reads a number round a word for a power of ten: what stands before it is multiplied, what follows is added. */
    private static Optional<Integer> joined(String word, String power, int factor, int most) {
        int at = word.indexOf(power);
        if (at < 0) {
            return below(word, factor);
        }
        Optional<Integer> times = at == 0 ? Optional.of(1) : below(word.substring(0, at), factor);
        String rest = word.substring(at + power.length());
        Optional<Integer> more = rest.isEmpty() ? Optional.of(0) : rest(rest, factor);
        boolean fits = times.isPresent() && more.isPresent() && times.get() >= 1 && times.get() <= most;
        return fits ? Optional.of(times.get() * factor + more.get()) : Optional.empty();
    }

    private static Optional<Integer> rest(String rest, int factor) {
        Optional<Integer> plain = below(rest, factor);
        return plain.isEmpty() && rest.startsWith("en") ? below(rest.substring(2), factor) : plain;
    }

    private static Optional<Integer> below(String word, int factor) {
        return factor == 1_000 ? joined(word, "honderd", 100, 99) : Optional.ofNullable(BELOW_HUNDRED.get(word));
    }
}
