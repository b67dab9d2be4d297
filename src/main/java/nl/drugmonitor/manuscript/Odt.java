package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.language.Reason;

/** A text of OpenDocument, as LibreOffice keeps it, and then its footnotes. */
final class Odt {
    final OdtStyles styles = new OdtStyles();
    final List<Reason> unread = new ArrayList<>();
    final List<Block> notes = new ArrayList<>();
    int changes;

    private int footnotes;
    private int endnotes;

    private Odt() {}

    static Manuscript read(PackedFile file) {
        return new Odt().manuscript(file);
    }

    private Manuscript manuscript(PackedFile file) {
        List<Block> blocks = new ArrayList<>();
        file.open("styles.xml").ifPresent(xml -> xml.children(root -> xml.children(part -> styles.read(xml))));
        file.open("content.xml")
                .ifPresent(xml -> xml.children(root -> xml.children(part -> {
                    if (part.equals("automatic-styles")) {
                        styles.read(xml);
                    } else if (part.equals("body")) {
                        xml.children(text -> blocks.addAll(OdtStory.body(this, xml)));
                    }
                })));
        blocks.addAll(notes);
        if (changes > 0) {
            unread.add(new ManuscriptReason.ChangesTakenAsAccepted(changes));
        }
        return Composition.of(file.name(), blocks, unread);
    }

    /** Returns the place of the next footnote or endnote. */
    Spot nextNote(String kind) {
        if (kind.equals("endnote")) {
            endnotes++;
            return Spot.of("place.endnote", endnotes);
        }
        footnotes++;
        return Spot.of("place.footnote", footnotes);
    }
}
