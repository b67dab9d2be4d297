package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Reason;

/** Reads claims as they stand in a claims file, with figures and with rows of the data behind them. */
final class ReadClaims {
    private final ClaimReader reader = new ClaimReader(Words.builtIn());
    private final List<Observation> rows = new ArrayList<>();

    /** Returns the figures of a list such as {@code [{id: a, printed: '10'}]}. */
    static ReadClaims ofFigures(String list) {
        ReadClaims claims = new ReadClaims();
        for (Node figure : node(list).items()) {
            claims.reader.add(claims.reader.readFigure(figure));
        }
        return claims;
    }

    static ReadClaims ofRow(String id, Row row) {
        return new ReadClaims().with(row.figure(id));
    }

    static Node node(String yaml) {
        return Node.read(new TextFile("claims.yaml", yaml));
    }

    ReadClaims with(PrintedFigure figure) {
        reader.add(figure);
        return this;
    }

    ReadClaims published(Row... published) {
        for (Row row : published) {
            rows.add(row.observation());
        }
        return this;
    }

    PrintedFigure figure(String id) {
        return Optional.ofNullable(reader.figures().get(id)).orElseThrow();
    }

    Claim read(String claim) {
        return read(claim, Optional.of(this::at));
    }

    Claim readWithoutData(String claim) {
        return read(claim, Optional.empty());
    }

    private Claim read(String claim, Optional<Given.Data> data) {
        Node node = node(claim);
        ClaimType type = ClaimTypes.in(node);
        type.names(node).values().forEach(figure -> figure.named(reader.figures(), "no_figure"));
        return type.reading().apply(reader.given(node, new English.Words("the claim"), data));
    }

    /** Returns the number or word that a claim states, in English. */
    Optional<String> stated(String claim) {
        return reader.stated(node(claim)).map(English::of);
    }

    /** Returns the rows of a period; of those of several sources the one that the claim names under {@code use}. */
    private Published at(Observation value, Period period, Node claim, List<Reason> choices) {
        Published all = new Published(
                period,
                rows.stream()
                        .filter(row ->
                                row.period().equals(period) && row.indicator().equals(value.indicator()))
                        .toList());
        Optional<String> source = claim.get("use").flatMap(use -> use.textOf(period.code()));
        if (source.isEmpty()) {
            return all;
        }
        choices.add(new English.Words(source.get() + " is used for " + period));
        return new Published(period, List.of(all.from(source.get()).orElseThrow()));
    }
}
