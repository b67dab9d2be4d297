package nl.drugmonitor.kernel.engine;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what {@code printStackTrace} prints, line by line: frames of cells with their place in the cell, and no
 * frames of the kernel.
 */
final class TraceLines {
    private static final Pattern FRAME = Pattern.compile("(\\s+at )(?:\\S*/)?([^/(]+)\\.([^.(]+)\\(.*?(?::(\\d+))?\\)");
    private static final Pattern IN_COMMON = Pattern.compile("(\\s+\\.\\.\\. )(\\d+)( more)");
    private static final Pattern FURTHER = Pattern.compile("\\s*(?:Caused by|Suppressed): .*");
    private static final String KERNEL = "nl.drugmonitor.kernel.";

    /** The method of a snippet, which the kernel calls. */
    private static final String ENTRY = "do_it$";

    private final Function<StackTraceElement, Optional<String>> places;
    private String above = "";
    private boolean isBelowEntry;
    private boolean isFurther;

    /** How many frames of the first error are left out; its causes count them as frames in common. */
    private int leftOut;

    /**
     * Starts before the first line.
     *
     * @param places returns the place of a frame in a cell, if it is in one
     */
    TraceLines(Function<StackTraceElement, Optional<String>> places) {
        this.places = places;
    }

    /** Returns the next line as the user should see it; nothing if it is left out. */
    Optional<String> next(String line) {
        Matcher frame = FRAME.matcher(line);
        if (frame.matches()) {
            return frame(frame);
        }
        Matcher inCommon = IN_COMMON.matcher(line);
        if (inCommon.matches()) {
            int more = Integer.parseInt(inCommon.group(2)) - leftOut;
            return more > 0 ? Optional.of(inCommon.group(1) + more + inCommon.group(3)) : Optional.empty();
        }
        above = "";
        isBelowEntry = false;
        isFurther = FURTHER.matcher(line).matches();
        leftOut = isFurther ? leftOut : 0;
        return Optional.of(CellNames.clean(line));
    }

    private Optional<String> frame(Matcher frame) {
        String method = frame.group(3);
        boolean isOfCell = frame.group(2).startsWith(CellLoader.CELLS);
        boolean isCallOfValue = isOfCell && above.equals(CellNames.VALUE_METHOD);
        boolean isKernels = !isOfCell && (isBelowEntry || frame.group(2).startsWith(KERNEL));
        above = method;
        isBelowEntry = isOfCell ? method.equals(ENTRY) : isBelowEntry;
        if (isCallOfValue || isKernels) {
            leftOut += isFurther ? 0 : 1;
            return Optional.empty();
        }
        int line = frame.group(4) == null ? -1 : Integer.parseInt(frame.group(4));
        return Optional.of(
                isOfCell
                        ? places.apply(new StackTraceElement(frame.group(2), method, "", line))
                                .map(place -> frame.group(1) + place)
                                .orElseGet(frame::group)
                        : frame.group());
    }
}
