package nl.drugmonitor.tablefile;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.input.XmlInput;

/** A workbook as it lies on disk: parts in XML, packed in a zip, that refer to each other. */
final class XlsxFile implements Closeable {
    private static final XMLInputFactory XML = XmlInput.factory();

    private final String name;
    private final ZipFile zip;

    private XlsxFile(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /**
     * Opens a workbook.
     *
     * @throws InvalidInputException if it cannot be read, or is of another kind
     */
    static XlsxFile open(Path path) {
        String name = path.toString();
        XlsxKind.check(path);
        try {
            XlsxFile file =
                    new XlsxFile(name, new ZipFile(WorkingFolder.find(path).toFile()));
            XlsxKind.of(file.zip).ifPresent(fault -> {
                file.close();
                throw InvalidInputException.at(Place.of(name), fault);
            });
            return file;
        } catch (IOException e) {
            throw broken(name, e);
        }
    }

    /** What reads a part. */
    interface Reading<T> {
        T of(XMLStreamReader part) throws XMLStreamException;
    }

    /** A part that another one refers to. */
    record Relation(String id, String type, String part) {}

    /**
     * Reads a part of the file. What reads it to its end is told if it is not what was packed.
     *
     * @throws InvalidInputException if it is not there, or is broken
     */
    <T> T read(String part, Reading<T> reading) {
        ZipEntry entry = entry(part).orElseThrow(() -> broken(name, new FileNotFoundException(part)));
        try (InputStream packed = new BufferedInputStream(zip.getInputStream(entry));
                InputStream content = new GuardedStream(packed, entry, name)) {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            try {
                return reading.of(xml);
            } finally {
                xml.close();
            }
        } catch (IOException | XMLStreamException | UncheckedStreamException e) {
            throw broken(name, e);
        }
    }

    boolean has(String part) {
        return entry(part).isPresent();
    }

    /** Returns what a part refers to, in the order of the file; nothing if it refers to nothing. */
    List<Relation> relations(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        if (!has(list)) {
            return List.of();
        }
        return read(list, xml -> {
            List<Relation> relations = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = attribute(xml, "Type");
                    relations.add(new Relation(
                            attribute(xml, "Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            path(part.substring(0, folder), attribute(xml, "Target"))));
                }
            }
            return relations;
        });
    }

    /** Returns the path of a part, which is named from a folder, or from the root by a slash. */
    private static String path(String folder, String target) {
        String plain = target.replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        return Path.of("/" + folder)
                .resolve(plain)
                .normalize()
                .toString()
                .replace('\\', '/')
                .replaceFirst("^/", "");
    }

    /** Returns an attribute, whatever its namespace, and nothing if it is not there. */
    static String attribute(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Some writers do not care about capitals. */
    private Optional<? extends ZipEntry> entry(String part) {
        ZipEntry exact = zip.getEntry(part);
        return exact != null
                ? Optional.of(exact)
                : zip.stream()
                        .filter(entry -> entry.getName()
                                .replace('\\', '/')
                                .toLowerCase(Locale.ROOT)
                                .equals(part.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    static InvalidInputException broken(String name, Exception e) {
        String reason = String.valueOf(e.getMessage()).split("\\R", 2)[0];
        return InvalidInputException.at(Place.of(name), "xlsx_broken", reason);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was only read
        }
    }
}
