package nl.drugmonitor.document;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block.Beside;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.MarkedText;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.language.Language;

/**
 * A result to be read. Who makes one says what there is to read, and a writer how it looks.
 *
 * @param title of the page; of a title in Dutch print the words themselves
 * @param language in which it is written
 */
public record Document(Span title, Language language, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Returns the sections of a page, for a table of contents. */
    List<Section> contents() {
        return sections(blocks)
                .filter(section -> section.level() == Section.TOP)
                .toList();
    }

    private static Stream<Section> sections(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Either either
                        ? sections(either.full())
                        : block instanceof Section section ? Stream.of(section) : Stream.empty());
    }

    /** Returns whether a text of somebody else stands in the page, with marks in it. */
    boolean hasMarkedText() {
        return isMarked(blocks);
    }

    private static boolean isMarked(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof MarkedText
                        || (block instanceof Either either && isMarked(either.full()))
                        || (block instanceof Section section && isMarked(section.blocks()))
                        || (block instanceof Beside beside && isMarked(beside.first())));
    }
}
