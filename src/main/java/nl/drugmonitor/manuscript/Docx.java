package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.drugmonitor.language.Reason;

/** A document of Word: its text, and then its footnotes and endnotes in the order in which the text refers to them. */
final class Docx {
    final DocxStyles styles;
    final List<Reason> unread = new ArrayList<>();

    /** The notes that the text refers to, in its order. */
    final Set<String> footnotes = new LinkedHashSet<>();

    final Set<String> endnotes = new LinkedHashSet<>();

    int changes;

    private final PackedFile file;
    private final String main;

    private Docx(PackedFile file, String main) {
        this.file = file;
        this.main = main;
        this.styles = DocxStyles.of(file, main);
    }

    static Manuscript read(PackedFile file, String main) {
        return new Docx(file, main).read();
    }

    private Manuscript read() {
        List<Block> blocks = new ArrayList<>();
        file.open(main).ifPresent(xml -> {
            xml.children(document -> xml.children(part -> {
                if (part.equals("body")) {
                    blocks.addAll(DocxStory.body(this, xml));
                }
            }));
        });
        blocks.addAll(notes("footnotes", footnotes, "place.footnote"));
        blocks.addAll(notes("endnotes", endnotes, "place.endnote"));
        if (changes > 0) {
            unread.add(new ManuscriptReason.ChangesTakenAsAccepted(changes));
        }
        return Composition.of(file.name(), blocks, unread);
    }

    /** Returns the notes of a kind that the text refers to. */
    private List<Block> notes(String kind, Set<String> referredTo, String place) {
        List<String> order = List.copyOf(referredTo);
        Map<String, List<Block>> notes = new HashMap<>();
        Consumer<Xml> reading = xml -> xml.children(root -> xml.children(note -> {
            String id = xml.attribute("id");
            int number = order.indexOf(id) + 1;
            if (number > 0) {
                notes.put(id, DocxStory.note(this, xml, Spot.of(place, number)));
            }
        }));
        String part = OfficeParts.related(file, main, kind).orElse("word/" + kind + ".xml");
        file.open(part).ifPresent(reading);
        return order.stream()
                .flatMap(id -> notes.getOrDefault(id, List.of()).stream())
                .toList();
    }
}
