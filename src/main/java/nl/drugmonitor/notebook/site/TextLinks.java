package nl.drugmonitor.notebook.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts elements in the place of parts of a text. */
final class TextLinks {
    /** Where a text stays as it is: code, drawings, and what already leads somewhere. */
    private static final String UNTOUCHED = "a, pre, code, script, style, svg, button, summary, h1, h2, h3, h4, h5, h6";

    private TextLinks() {}

    /** Replaces each match for which there is an element, in order. */
    static void replace(
            Collection<Element> within, Pattern pattern, Function<MatchResult, Optional<Element>> replacement) {
        for (Element element : within) {
            List<TextNode> texts = element.nodeStream(TextNode.class).toList();
            texts.stream().filter(TextLinks::isOpen).forEach(text -> replace(text, pattern, replacement));
        }
    }

    /** Returns the words as alternatives of a pattern, the longest first. */
    static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static boolean isOpen(TextNode text) {
        return text.parent() != null && text.parent().closest(UNTOUCHED) == null;
    }

    private static void replace(TextNode text, Pattern pattern, Function<MatchResult, Optional<Element>> replacement) {
        String whole = text.getWholeText();
        int end = 0;
        for (MatchResult found : pattern.matcher(whole).results().toList()) {
            Optional<Element> element = replacement.apply(found);
            if (element.isPresent()) {
                text.before(new TextNode(whole.substring(end, found.start())));
                text.before(element.get());
                end = found.end();
            }
        }
        text.text(whole.substring(end));
    }
}
