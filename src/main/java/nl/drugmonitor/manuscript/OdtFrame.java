package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.ManuscriptReason.ObjectUnread;
import nl.drugmonitor.manuscript.ManuscriptReason.PictureUnread;

/** A frame of an OpenDocument text: with a text, a picture, or what another program shows, such as a chart. */
final class OdtFrame {
    private final Xml xml;
    private final Supplier<List<Block>> inside;
    private final List<Block> boxes = new ArrayList<>();
    private String description = "";
    private boolean isPicture;
    private boolean isObject;

    /** Prepares to read the current element, with what reads the blocks of a text box. */
    OdtFrame(Xml xml, Supplier<List<Block>> inside) {
        this.xml = xml;
        this.inside = inside;
    }

    void read() {
        xml.children(this::part);
    }

    List<Block> boxes() {
        return boxes;
    }

    /** Returns what of it is not read, if anything. A picture beside an object shows the same. */
    Optional<Reason> reason(Sayable place) {
        String name = PictureName.of(description, "");
        if (isObject) {
            return Optional.of(new ObjectUnread(place, name));
        }
        return isPicture ? Optional.of(new PictureUnread(place, name)) : Optional.empty();
    }

    private void part(String element) {
        switch (element) {
            case "text-box" -> boxes.addAll(inside.get());
            case "image" -> isPicture = true;
            case "object", "object-ole", "plugin" -> isObject = true;
            case "title", "desc" -> {
                String text = xml.text();
                description = description.isBlank() ? text : description;
            }
            case "frame", "g", "custom-shape" -> read();
            default -> {}
        }
    }
}
