package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.ClaimReader;
import nl.drugmonitor.claim.ClaimType;
import nl.drugmonitor.claim.ClaimTypes;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.prose.TextClaim;

/** Reads entries as an edition will, to make sure that each claim keeps its verdict. */
final class ReadBack {
    private static final String FILE = "claims.yaml";

    private final ClaimReader reader = new ClaimReader(Words.builtIn());
    private final Set<String> figures = new HashSet<>();

    private ReadBack() {}

    /** Returns the claims that have, as they are written, the verdict that they have in their text. */
    static Set<TextClaim> alike(List<Entry> figures, Map<TextClaim, Entry> claims) {
        ReadBack back = new ReadBack();
        nodes(figures).forEach(back::read);
        Set<TextClaim> alike = new LinkedHashSet<>();
        List<TextClaim> all = List.copyOf(claims.keySet());
        List<Node> nodes = nodes(List.copyOf(claims.values()));
        for (int i = 0; i < all.size(); i++) {
            if (back.isAlike(all.get(i), nodes.get(i))) {
                alike.add(all.get(i));
            }
        }
        return alike;
    }

    private static List<Node> nodes(List<Entry> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.addAll(entry.lines()));
        return lines.isEmpty()
                ? List.of()
                : Node.read(new TextFile(FILE, String.join("\n", lines))).items();
    }

    private void read(Node figure) {
        Runnable reading = () -> {
            reader.add(reader.readFigure(figure));
            figures.add(figure.require(Entry.ID).text());
        };
        new Faults().attempt(reading);
    }

    private boolean isAlike(TextClaim claim, Node written) {
        ClaimType type = ClaimTypes.in(written);
        if (!figures.containsAll(type.names(written).keySet())) {
            return false;
        }
        return new Faults()
                .attempt(() -> read(type, written).check().outcome())
                .filter(outcome -> outcome == claim.verdict().outcome())
                .isPresent();
    }

    private Claim read(ClaimType type, Node claim) {
        Note name = Note.of("claim_name", claim.require(Entry.ID).text());
        return type.reading().apply(reader.given(claim, name, Optional.empty()));
    }
}
