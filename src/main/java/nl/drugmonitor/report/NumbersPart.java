package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.OtherNumber;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.language.Language;

/** What became of each number of a text: the figures, those that could be checked, and those that are no figures. */
final class NumbersPart {
    private final Reproduction reproduction;
    private final Edition edition;
    private final Language language;

    NumbersPart(Reproduction reproduction, Language language) {
        this.reproduction = reproduction;
        this.edition = reproduction.edition();
        this.language = language;
    }

    Block block() {
        return new Either(List.of(inBrief()), List.of(inFull()));
    }

    private String text(String key, Object... parts) {
        return language.text("report." + key, parts);
    }

    private int others() {
        return edition.numbersInText() - edition.figures().size();
    }

    private Section numbers(List<Block> blocks) {
        List<Block> all = new ArrayList<>(List.of(Paragraph.of(language.sentence(edition.reach()))));
        all.addAll(blocks);
        return Section.folded(
                "page:numbers", text("numbers", edition.numbersInText()), text("show", edition.numbersInText()), all);
    }

    private Section inBrief() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(text(
                "numbers.figures",
                edition.figures().size(),
                reproduction.figuresRead().size(),
                reproduction.figuresChecked().size())));
        if (others() > 0) {
            String kinds = reproduction.otherNumbers().entrySet().stream()
                    .map(kind -> kind.getValue() + " " + language.say(kind.getKey()))
                    .collect(Collectors.joining(", "));
            blocks.add(Paragraph.of(text("numbers.others", others(), kinds)));
        }
        return numbers(blocks);
    }

    private Section inFull() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(text("numbers.intro"))));
        blocks.add(Table.of(
                "denominator",
                text("numbers.became"),
                List.of(text("numbers.column"), text("numbers.count")),
                List.of(
                        Row.of(text("numbers.in_text"), edition.numbersInText()),
                        Row.of(text("numbers.are_figures"), edition.figures().size()),
                        Row.of(text("numbers.read"), reproduction.figuresRead().size()),
                        Row.of(
                                text("numbers.checked"),
                                reproduction.figuresChecked().size()),
                        Row.of(text("numbers.no_figures"), others()))));
        Set<PrintedFigure> read = reproduction.figuresRead();
        List<Item> unread = edition.figures().stream()
                .filter(figure -> !read.contains(figure))
                .map(figure -> Item.of("", Text.of(new FigureParts(figure, edition.source(), language).link())))
                .toList();
        if (!unread.isEmpty()) {
            blocks.add(Paragraph.of(text("numbers.unread")));
            blocks.add(new Listing(unread));
        }
        if (others() > 0) {
            blocks.add(Table.of(
                    "others",
                    text("numbers.others_by_place", others()),
                    List.of(text("place"), text("numbers.that_are_none"), text("numbers.count")),
                    edition.otherNumbers().stream()
                            .collect(Collectors.groupingBy(OtherNumber::place, LinkedHashMap::new, Collectors.toList()))
                            .entrySet()
                            .stream()
                            .map(place -> Row.of(
                                    language.say(place.getKey()),
                                    Text.joined(
                                            ", ",
                                            place.getValue().stream()
                                                    .map(this::other)
                                                    .toList()),
                                    place.getValue().stream()
                                            .mapToInt(OtherNumber::times)
                                            .sum()))
                            .toList()));
        }
        return numbers(blocks);
    }

    private Text other(OtherNumber number) {
        String times = number.times() > 1 ? ", " + text("times", number.times()) : "";
        return Text.of(Span.dutch(number.printed()), " (" + language.say(number.what()) + times + ")");
    }
}
