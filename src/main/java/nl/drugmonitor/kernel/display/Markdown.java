package nl.drugmonitor.kernel.display;

/** Text in Markdown. */
public record Markdown(String source) {
    @Override
    public String toString() {
        return source;
    }
}
