package nl.drugmonitor.practice;

import java.util.List;
import java.util.function.UnaryOperator;

/** What an exercise text says of a theme: its figures, and the statements of each paragraph. */
record Section(ThemeFigures figures, List<List<Statement>> paragraphs) {
    Section {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** Returns the same with each statement changed. */
    Section with(UnaryOperator<Statement> change) {
        return new Section(
                figures,
                paragraphs.stream()
                        .map(paragraph -> paragraph.stream().map(change).toList())
                        .toList());
    }
}
