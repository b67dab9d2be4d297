package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.ManuscriptReason.ChartUnread;
import nl.drugmonitor.manuscript.ManuscriptReason.ObjectUnread;
import nl.drugmonitor.manuscript.ManuscriptReason.PictureUnread;

/** A drawing of Word: a picture, a chart, text boxes, a part of another program, or several of them in a group. */
final class DocxPicture {
    private final Xml xml;
    private final Supplier<List<Block>> inside;
    private final List<Block> boxes = new ArrayList<>();
    private String description = "";
    private boolean isPicture;
    private boolean isChart;
    private boolean isObject;
    private boolean isDecoration;

    /** Prepares to read the current element, with what reads the blocks of a text box. */
    DocxPicture(Xml xml, Supplier<List<Block>> inside) {
        this.xml = xml;
        this.inside = inside;
    }

    void read() {
        xml.children(this::part);
    }

    List<Block> boxes() {
        return boxes;
    }

    /** Returns what of it is not read, if anything. */
    Optional<Reason> reason(Sayable place) {
        String name = PictureName.of(description, "");
        if (isChart) {
            return Optional.of(new ChartUnread(place, name));
        }
        if (isObject) {
            return Optional.of(new ObjectUnread(place, name));
        }
        return isPicture && !isDecoration ? Optional.of(new PictureUnread(place, name)) : Optional.empty();
    }

    private void part(String element) {
        switch (element) {
            case "txbxContent" -> boxes.addAll(inside.get());
            case "Fallback" -> {}
            case "docPr", "cNvPr" -> describe(xml.attribute("descr"), xml.attribute("title"));
            case "imagedata" -> {
                isPicture = true;
                describe(xml.attribute("title"), "");
            }
            case "blip" -> isPicture = true;
            case "chart", "relIds" -> isChart = true; // the latter are the shapes of a SmartArt
            case "OLEObject" -> {
                isObject = true;
                describe(xml.attribute("ProgID"), "");
            }
            case "decorative" -> isDecoration = DocxStyles.isOn(xml);
            case "shape" -> describe(xml.attribute("alt"), "");
            default -> {}
        }
        if (!element.equals("txbxContent") && !element.equals("Fallback")) {
            xml.children(this::part);
        }
    }

    private void describe(String first, String second) {
        if (description.isBlank()) {
            description = first.isBlank() ? second : first;
        }
    }
}
