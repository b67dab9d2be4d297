package nl.drugmonitor.kernel.display;

/** A picture as the source of an SVG element. */
public record Svg(String source) {
    @Override
    public String toString() {
        return source;
    }
}
