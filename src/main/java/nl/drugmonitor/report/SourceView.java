package nl.drugmonitor.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/** A source as the page shows it. */
record SourceView(Source source) {
    String id() {
        return source.id();
    }

    String title() {
        return source.title();
    }

    /** Returns who published it and when, and when it was read, as far as known. */
    List<String> details() {
        List<String> details = new ArrayList<>();
        if (source.isComputed()) {
            details.add(Language.EN.text("computed_by"));
        }
        if (!source.publisher().isEmpty()) {
            details.add(source.publisher());
        }
        if (!source.published().isEmpty()) {
            details.add("published " + source.published());
        }
        if (!source.readOn().isEmpty()) {
            details.add("read on " + source.readOn());
        }
        return details;
    }

    /** Returns the address if a reader may be led there: http and https only. */
    Optional<String> link() {
        return Optional.of(source.url()).filter(SourceView::isWebAddress);
    }

    /** Returns any other address, to be shown as text. */
    Optional<String> address() {
        return Optional.of(source.url()).filter(url -> !url.isEmpty() && !isWebAddress(url));
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
