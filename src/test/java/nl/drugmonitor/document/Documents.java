package nl.drugmonitor.document;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.language.Language;

/** A document with every kind of block and span. */
final class Documents {
    private Documents() {}

    static Document everyBlock() {
        Table table = new Table(
                "finds",
                "Finds by year",
                List.of(new Column(""), new Column("year"), new Column("finds")),
                List.of(new Group(
                        Optional.of(Text.of("Ports")),
                        List.of(
                                new Row(
                                        "row:1",
                                        List.of(
                                                Text.of("1*"),
                                                Text.of("2023", Span.small(" whole")),
                                                Text.of("1,234"))),
                                Row.of("2", "2024", Span.marked(Sign.BAD, "99"))))),
                List.of("A note below."));
        return new Document(
                Span.dutch("Vondsten"),
                Language.EN,
                List.of(
                        Paragraph.of(
                                "See ",
                                Span.link("the rows", "#page:rows"),
                                " or ",
                                Span.link("a page", "https://example.org/a?b&c"),
                                "."),
                        Section.of("page:rows", "Rows", List.of(table)),
                        Section.of(
                                "page:rest",
                                "The rest",
                                List.of(
                                        new Facts(List.of(Fact.of("why", "because"), Fact.of("", "no label"))),
                                        Listing.of(List.of("one <b>", "two *stars*")),
                                        Articles.of(List.of(
                                                Item.of("item:1", Text.of("An item"), Paragraph.of("its text")))),
                                        new Drawing("chart:a", "<svg></svg>", "a picture", "###\n"),
                                        new Either(
                                                List.of(Paragraph.of("in brief")),
                                                List.of(Paragraph.of("in full")))))));
    }
}
