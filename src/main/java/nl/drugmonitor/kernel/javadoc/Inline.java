package nl.drugmonitor.kernel.javadoc;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.IndexTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.SummaryTree;
import com.sun.source.doctree.SystemPropertyTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.UnknownInlineTagTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.stream.Collectors;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.magic.JavaText;
import org.jspecify.annotations.Nullable;

/** Writes the text of a Javadoc comment, with its tags, as HTML. */
final class Inline extends SimpleDocTreeVisitor<String, Void> {
    private static final Inline WRITER = new Inline();

    private Inline() {
        super("");
    }

    static String html(List<? extends DocTree> trees) {
        return trees.stream()
                .map(tree -> tree.accept(WRITER, null))
                .collect(Collectors.joining())
                .strip();
    }

    /** Returns what a link is to, as one would write it: {@code Map.entry(Object, Object)}. */
    static String reference(String signature) {
        String name = signature.startsWith("#") ? signature.substring(1) : signature.replace('#', '.');
        return JavaText.withoutPackages(name);
    }

    private static String code(String text) {
        return "<code>" + Html.escape(text) + "</code>";
    }

    @Override
    public String visitText(TextTree text, @Nullable Void nothing) {
        return Html.escape(text.getBody());
    }

    @Override
    public String visitEntity(EntityTree entity, @Nullable Void nothing) {
        return "&" + entity.getName() + ";";
    }

    @Override
    public String visitStartElement(StartElementTree element, @Nullable Void nothing) {
        String address = element.getAttributes().stream()
                .filter(AttributeTree.class::isInstance)
                .map(AttributeTree.class::cast)
                .filter(attribute -> attribute.getName().contentEquals("href") && attribute.getValue() != null)
                .map(attribute -> " href=\"" + html(attribute.getValue()) + "\"")
                .collect(Collectors.joining());
        return "<" + element.getName() + address + ">";
    }

    @Override
    public String visitEndElement(EndElementTree element, @Nullable Void nothing) {
        return "</" + element.getName() + ">";
    }

    @Override
    public String visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        String text = literal.getBody().getBody().replaceFirst("^\\R", "");
        return literal.getKind() == DocTree.Kind.CODE ? code(text) : Html.escape(text);
    }

    @Override
    public String visitLink(LinkTree link, @Nullable Void nothing) {
        String label = html(link.getLabel());
        String text =
                label.isEmpty() ? Html.escape(reference(link.getReference().getSignature())) : label;
        return link.getKind() == DocTree.Kind.LINK ? "<code>" + text + "</code>" : text;
    }

    @Override
    public String visitReference(ReferenceTree reference, @Nullable Void nothing) {
        return code(reference(reference.getSignature()));
    }

    @Override
    public String visitValue(ValueTree value, @Nullable Void nothing) {
        return value.getReference() == null ? "" : visitReference(value.getReference(), null);
    }

    @Override
    public String visitReturn(ReturnTree inline, @Nullable Void nothing) {
        return "Returns " + html(inline.getDescription()) + ".";
    }

    @Override
    public String visitSummary(SummaryTree summary, @Nullable Void nothing) {
        return html(summary.getSummary());
    }

    @Override
    public String visitIndex(IndexTree index, @Nullable Void nothing) {
        return index.getSearchTerm().accept(this, null);
    }

    @Override
    public String visitSystemProperty(SystemPropertyTree property, @Nullable Void nothing) {
        return code(property.getPropertyName().toString());
    }

    @Override
    public String visitUnknownInlineTag(UnknownInlineTagTree tag, @Nullable Void nothing) {
        return html(tag.getContent());
    }

    @Override
    public String visitErroneous(ErroneousTree wrong, @Nullable Void nothing) {
        return Html.escape(wrong.getBody());
    }

    /** Writes the example of a newer JDK, {@code {@snippet :}}, as code; what else is not known here is left out. */
    @Override
    protected String defaultAction(DocTree other, @Nullable Void nothing) {
        String text = other.toString();
        int start = text.indexOf('\n');
        return other.getKind().name().equals("SNIPPET") && start > 0
                ? "<pre>" + Html.escape(text.substring(start + 1, text.length() - 1)) + "</pre>"
                : "";
    }
}
