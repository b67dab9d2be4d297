package nl.drugmonitor.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the parts of a document of Office by what they are to each other. */
final class OfficeParts {
    private static final String USUAL = "word/document.xml";

    private OfficeParts() {}

    /** Returns the part that holds the text of the document, in small letters. */
    static String main(PackedFile file) {
        return related(file, "", "officeDocument").filter(file::has).orElse(USUAL);
    }

    /** Returns the first part to which another one refers as something. */
    static Optional<String> related(PackedFile file, String part, String type) {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<String> found = new ArrayList<>();
        file.open(list)
                .ifPresent(xml -> xml.children(root -> xml.children(relation -> {
                    String target = xml.attribute("Target");
                    if (xml.attribute("Type").endsWith("/" + type) && isPath(target)) {
                        found.add(path(part.substring(0, folder), target));
                    }
                })));
        return found.stream().findFirst();
    }

    private static boolean isPath(String target) {
        return target.matches("[\\w./\\\\ -]+");
    }

    /** Returns the path of a part, which is named from a folder, or from the root by a slash. */
    private static String path(String folder, String target) {
        String plain = target.replace('\\', '/');
        return Path.of("/" + folder)
                .resolve(plain)
                .normalize()
                .toString()
                .replace('\\', '/')
                .replaceFirst("^/", "")
                .toLowerCase(Locale.ROOT);
    }
}
