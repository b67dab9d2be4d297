package nl.drugmonitor.kernel.javadoc;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.doctree.UnknownBlockTagTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Javadoc comment, read by the parser of the JDK. Its parts are HTML that may hold anything: show it cleaned. */
public final class DocComment {
    private final DocCommentTree tree;

    private DocComment(DocCommentTree tree) {
        this.tree = tree;
    }

    /** A part about something that has a name: a parameter, or an exception. */
    public record Named(String name, String html) {}

    /**
     * Reads a comment.
     *
     * @param text without its slashes and the stars at the beginning of lines
     */
    public static DocComment of(String text) {
        String lines = text.replace("*/", "*&#47;")
                .replace("\\u", "&#92;u") // not read as the code of a character a second time
                .stripTrailing()
                .stripIndent() // as newer JDKs do, so that code begins where its lines begin
                .lines()
                .map(line -> " *" + (line.startsWith("*") || line.startsWith("/") ? " " : "") + line + "\n")
                .collect(Collectors.joining());
        JavaParser parser = JavaParser.of("/**\n" + lines + " */\nclass A {}");
        TreePath type =
                TreePath.getPath(parser.unit(), parser.unit().getTypeDecls().get(0));
        return new DocComment(Objects.requireNonNull(parser.trees().getDocCommentTree(type)));
    }

    /** Returns all that stands before the first tag. */
    public String body() {
        return Inline.html(tree.getFullBody());
    }

    /** Returns the first sentence. */
    public String summary() {
        return Inline.html(tree.getFirstSentence());
    }

    /** Returns the parameters; those of types as {@code <T>}. */
    public List<Named> parameters() {
        return tags(ParamTree.class)
                .map(tag -> new Named(
                        tag.isTypeParameter()
                                ? "<" + tag.getName() + ">"
                                : tag.getName().toString(),
                        Inline.html(tag.getDescription())))
                .toList();
    }

    /** Returns the exceptions. */
    public List<Named> thrown() {
        return tags(ThrowsTree.class)
                .map(tag -> new Named(
                        Inline.reference(tag.getExceptionName().getSignature()), Inline.html(tag.getDescription())))
                .toList();
    }

    /** Returns what is returned. */
    public Optional<String> returned() {
        return first(ReturnTree.class, ReturnTree::getDescription);
    }

    /** Returns what to use instead, and why. */
    public Optional<String> deprecated() {
        return first(DeprecatedTree.class, DeprecatedTree::getBody);
    }

    /** Returns the version that it came with. */
    public Optional<String> since() {
        return first(SinceTree.class, SinceTree::getBody);
    }

    /** Returns what else to look at. */
    public List<String> see() {
        return tags(SeeTree.class)
                .map(SeeTree::getReference)
                .map(parts -> Inline.html(parts.size() > 1 ? parts.subList(1, parts.size()) : parts)) // its label
                .toList();
    }

    /** Returns what stands under a tag that is not Java's own, such as {@code apiNote}. */
    public Optional<String> other(String tag) {
        return tags(UnknownBlockTagTree.class)
                .filter(one -> one.getTagName().equals(tag))
                .findFirst()
                .map(one -> Inline.html(one.getContent()));
    }

    private <T extends DocTree> Optional<String> first(Class<T> kind, Function<T, List<? extends DocTree>> content) {
        return tags(kind).findFirst().map(tag -> Inline.html(content.apply(tag)));
    }

    private <T extends DocTree> Stream<T> tags(Class<T> kind) {
        return tree.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
    }
}
