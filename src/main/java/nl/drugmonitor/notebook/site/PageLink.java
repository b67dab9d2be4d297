package nl.drugmonitor.notebook.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page of the site, by the name of its file. */
record PageLink(String file, String text) {
    /** Returns the address: no sign of a file's name is read as a script, a query or a place on the page. */
    String href() {
        return href(file);
    }

    /** Returns the name of the file without its ending. */
    String name() {
        return file.replaceFirst("[.]html$", "");
    }

    static String href(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
