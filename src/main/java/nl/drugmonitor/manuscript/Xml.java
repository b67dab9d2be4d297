package nl.drugmonitor.manuscript;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.XmlInput;

/** Goes through the elements of a part of a document, whatever their namespaces: strict documents have others. */
final class Xml {
    private static final XMLInputFactory FACTORY = XmlInput.factory();

    private final String file;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static Xml of(String file, byte[] part) {
        try {
            return new Xml(file, FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw PackedFile.broken(file, e);
        }
    }

    /**
     * Goes through the elements directly below the current one, or through the root if there is none yet. What is told
     * of one may read what lies in it; what it leaves is skipped.
     *
     * @param child is given the name of each
     */
    void children(Consumer<String> child) {
        children(child, text -> {});
    }

    /** Goes through the elements and the texts directly below the current one. */
    void children(Consumer<String> child, Consumer<String> text) {
        int outer = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT || depth < outer) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                int own = depth;
                child.accept(reader.getLocalName());
                while (depth >= own) {
                    next();
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.accept(currentText());
            }
        }
    }

    private String currentText() {
        try {
            return reader.getText();
        } catch (UncheckedStreamException e) {
            throw PackedFile.broken(file, e);
        }
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > TooDeepException.DEEPEST) {
                    throw new TooDeepException();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw InvalidInputException.at(Place.of(file), "manuscript_entities");
            }
            return event;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw PackedFile.broken(file, e);
        }
    }

    /** Returns all text in the current element. */
    String text() {
        StringBuilder text = new StringBuilder();
        children(name -> text.append(text()), text::append);
        return text.toString();
    }

    /** Returns an attribute of the current element by its local name, and nothing if it is not there. */
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Returns a whole number in an attribute, and another one if it is not there. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute).strip();
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
