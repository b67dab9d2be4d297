package nl.drugmonitor.kernel.magic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The magics that measure how long code takes. */
final class TimeMagics {
    private static final String TIME = "%time CODE\n%%time";
    private static final String TIME_IT = "%timeit [-n LOOPS] [-r RUNS] CODE\n%%timeit [-n LOOPS] [-r RUNS]";
    private static final Pattern OPTION = Pattern.compile("-([nr])\\s*(\\S+)\\s*");
    private static final int MOST_LOOPS = 1_000_000_000;
    private static final long ENOUGH = 100_000_000;

    private TimeMagics() {}

    static List<Magic> all() {
        return List.of(
                Magic.of(TIME, "Runs code once, prints how long it took, and returns its value.", TimeMagics::time)
                        .takingCode(),
                Magic.of(
                                TIME_IT,
                                "Runs code many times and prints the mean time of one. Without -n, so many loops are run"
                                        + " as take a tenth of a second; without -r, five runs of them.",
                                TimeMagics::measure)
                        .takingCode());
    }

    /** Returns three digits and a unit: {@code 12.3 ms}. */
    static String duration(double nanoseconds) {
        if (nanoseconds < 999.5) {
            return digits(nanoseconds) + " ns";
        }
        if (nanoseconds < 999.5e3) {
            return digits(nanoseconds / 1e3) + " \u00b5s";
        }
        if (nanoseconds < 999.5e6) {
            return digits(nanoseconds / 1e6) + " ms";
        }
        double seconds = nanoseconds / 1e9;
        return seconds < 119.5
                ? digits(seconds) + " s"
                : Math.round(seconds) / 60 + " min " + Math.round(seconds) % 60 + " s";
    }

    private static String digits(double value) {
        int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static @Nullable Object time(List<String> arguments, String body, Session session) throws Exception {
        String code = (String.join(" ", arguments) + "\n" + body).strip();
        if (code.isEmpty()) {
            throw new MagicException("which code? " + TIME);
        }
        long start = System.nanoTime();
        try {
            return session.eval(code);
        } finally {
            session.out("Wall time: " + duration((double) (System.nanoTime() - start)) + "\n");
        }
    }

    private static @Nullable Object measure(List<String> arguments, String body, Session session) throws Exception {
        String code = String.join(" ", arguments).strip();
        int loops = 0;
        int runs = 5;
        Matcher option = OPTION.matcher(code);
        while (option.lookingAt()) {
            int number = number(option.group(2));
            if (option.group(1).equals("n")) {
                loops = number;
            } else {
                runs = number;
            }
            code = code.substring(option.end());
            option = OPTION.matcher(code);
        }
        code = (code + "\n" + body).strip();
        if (code.isEmpty()) {
            throw new MagicException("which code? " + TIME_IT);
        }
        // Code with a value may be no statement, such as 1 + 1; the first run shows whether it has one.
        int last = JavaText.lastStatement(code);
        String statement = session.eval(code) != null && last < code.length()
                ? code.substring(0, last) + " Object valueOfLoop = "
                        + code.substring(last).strip()
                : code;
        if (loops == 0) {
            loops = 1;
            while (loops < MOST_LOOPS && nanoseconds(statement, loops, session) < ENOUGH) {
                loops *= 10;
            }
        }
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            times[run] = (double) nanoseconds(statement, loops, session) / loops;
        }
        session.out(summary(times, loops));
        return null;
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the message below says so
        }
        throw new MagicException("-n and -r must be followed by a number above 0, not \"" + text + "\"");
    }

    private static long nanoseconds(String statement, int loops, Session session) throws Exception {
        Object time = session.eval("((java.util.concurrent.Callable<Long>) () -> { long start = System.nanoTime(); "
                + "for (int loop = 0; loop < " + loops + "; loop++) {\n" + statement
                + ";\n} return System.nanoTime() - start; }).call()");
        if (time instanceof Long nanoseconds) {
            return nanoseconds;
        }
        throw new MagicException("this code cannot be run in a loop");
    }

    static String summary(double[] times, int loops) {
        double mean = Arrays.stream(times).average().orElse(0);
        double variance = Arrays.stream(times)
                .map(time -> (time - mean) * (time - mean))
                .average()
                .orElse(0);
        return duration(mean) + " \u00b1 " + duration(Math.sqrt(variance)) + " per loop (mean \u00b1 std. dev. of "
                + times.length + (times.length == 1 ? " run, " : " runs, ") + loops
                + (loops == 1 ? " loop" : " loops") + " each)\n";
    }
}
