package nl.drugmonitor.manuscript;

/** A paragraph of an OpenDocument text. */
final class OdtParagraph {
    private static final int MOST_SPACES = 1000;

    private final Odt document;
    private final Xml xml;
    private final Runnable frame;
    private final Run run = new Run();
    private boolean isRaised;
    private boolean isHidden;

    /** Prepares to read the current element, with what reads a frame in it. */
    OdtParagraph(Odt document, Xml xml, Runnable frame) {
        this.document = document;
        this.xml = xml;
        this.frame = frame;
    }

    Run run() {
        return run;
    }

    void read() {
        xml.children(this::inline, this::text);
    }

    private void inline(String element) {
        switch (element) {
            case "span" -> span();
            case "s" -> text(" ".repeat(Math.max(1, Math.min(xml.number("c", 1), MOST_SPACES))));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "note" -> note();
            case "frame", "g", "custom-shape" -> frame.run();
            case "ruby" ->
                xml.children(part -> {
                    if (part.equals("ruby-base")) {
                        read();
                    }
                });
            case "annotation",
                    "annotation-end",
                    "page-number",
                    "page-count",
                    "hidden-text",
                    "hidden-paragraph",
                    "toc-mark",
                    "forms" -> {}
            default -> read(); // links, and fields with what they show
        }
    }

    private void span() {
        boolean wasRaised = isRaised;
        boolean wasHidden = isHidden;
        isRaised |= document.styles.isRaised(xml.attribute("style-name"));
        isHidden |= document.styles.isHidden(xml.attribute("style-name"));
        read();
        isRaised = wasRaised;
        isHidden = wasHidden;
    }

    private void text(String text) {
        if (isRaised) {
            add(text);
        } else if (!isHidden) {
            run.addCollapsed(text);
        }
    }

    private void add(String text) {
        if (isRaised && !isHidden) {
            run.addRaised(text);
        } else if (!isHidden) {
            run.add(text);
        }
    }

    private void note() {
        Spot spot = document.nextNote(xml.attribute("note-class"));
        xml.children(part -> {
            if (part.equals("note-body")) {
                document.notes.addAll(OdtStory.note(document, xml, spot));
            }
        });
    }
}
