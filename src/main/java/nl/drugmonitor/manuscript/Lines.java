package nl.drugmonitor.manuscript;

import java.util.Arrays;
import nl.drugmonitor.language.Sayable;

/** The lines of a text file, which end with a line feed, a carriage return, or both. */
final class Lines implements Places {
    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isHalfOfTwo = sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((sign == '\n' || sign == '\r') && !isHalfOfTwo) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count] = i + 1;
                count++;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    int count() {
        return starts.length;
    }

    int start(int number) {
        return starts[number];
    }

    /** Returns a line without the space around it, counted from 0. */
    Span line(int number) {
        int start = starts[number];
        int end = number + 1 < starts.length ? starts[number + 1] : text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    @Override
    public Sayable of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Spot.line(line + 1, 1).after(offset - starts[line]);
    }
}
