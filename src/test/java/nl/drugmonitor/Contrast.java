package nl.drugmonitor;

/**
 * How well one colour can be read on another, as WCAG 2 defines it: from 1, for the same, to 21, for black on white.
 */
public final class Contrast {
    private Contrast() {}

    /**
     * Returns the ratio of two colours.
     *
     * @param one such as {@code #16181B}
     */
    public static double of(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
