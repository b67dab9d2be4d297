package nl.drugmonitor.kernel.display;

/** Text in LaTeX, with its dollar signs where it is a formula. */
public record Latex(String source) {
    @Override
    public String toString() {
        return source;
    }
}
