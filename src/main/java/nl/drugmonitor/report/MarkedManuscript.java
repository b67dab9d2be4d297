package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.drugmonitor.document.Block.Cell;
import nl.drugmonitor.document.Block.Line;
import nl.drugmonitor.document.Block.LineKind;
import nl.drugmonitor.document.Block.Mark;
import nl.drugmonitor.document.Block.MarkedText;
import nl.drugmonitor.document.Block.Piece;
import nl.drugmonitor.document.Block.Stretch;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Passage;
import nl.drugmonitor.manuscript.Span;
import nl.drugmonitor.prose.TextClaim;
import nl.drugmonitor.prose.TextNumber;

/** The user's own text with a mark on each number, which leads to what is said of it. */
final class MarkedManuscript {
    private final CheckView view;
    private final Manuscript manuscript;
    private final Language language;
    private final TreeMap<Integer, TextNumber> numbers = new TreeMap<>();
    private final TreeMap<Integer, TextClaim> sentences = new TreeMap<>();
    private final Set<String> shown = new HashSet<>();
    private final String notRead;

    /**
     * Prepares the marks.
     *
     * @param notRead the place of what is said of numbers that were not read
     */
    MarkedManuscript(CheckView view, String notRead, Language language) {
        this.view = view;
        this.manuscript = view.text().manuscript();
        this.notRead = notRead;
        this.language = language;
        view.text().numbers().forEach(number -> numbers.put(number.span().start(), number));
        view.text().claims().forEach(claim -> sentences.putIfAbsent(claim.span().start(), claim));
    }

    MarkedText text() {
        TreeMap<Integer, Line> lines = new TreeMap<>();
        TreeMap<Integer, Span> cells = new TreeMap<>();
        for (Grid grid : manuscript.grids()) {
            for (List<Span> row : grid.rows()) {
                Set<Span> merged = row.stream()
                        .filter(cell -> cell.equals(cells.get(cell.start())))
                        .collect(Collectors.toSet());
                row.stream()
                        .filter(cell -> !merged.contains(cell))
                        .min(Comparator.comparingInt(Span::start))
                        .ifPresent(first -> lines.put(first.start(), row(row, merged)));
                row.forEach(cell -> cells.put(cell.start(), cell));
            }
        }
        for (Passage passage : manuscript.passages()) {
            Map.Entry<Integer, Span> before = cells.floorEntry(passage.span().start());
            boolean isInGrid = before != null && before.getValue().contains(passage.span());
            if (!isInGrid) {
                lines.put(passage.span().start(), new Line(kind(passage.kind()), List.of(cell(passage.span()))));
            }
        }
        return new MarkedText(List.copyOf(lines.values()));
    }

    /**
     * Returns a row of a table. A cell across columns is shown once.
     *
     * @param merged its cells that reach down from a row above, which shows them: here their places are empty
     */
    private Line row(List<Span> row, Set<Span> merged) {
        List<Cell> shown = row.stream()
                .distinct()
                .map(cell -> merged.contains(cell) ? new Cell(List.of()) : cell(cell))
                .toList();
        return new Line(LineKind.ROW, shown);
    }

    private static LineKind kind(Passage.Kind kind) {
        return switch (kind) {
            case HEADING -> LineKind.HEADING;
            case LIST_ITEM -> LineKind.POINT;
            case PARAGRAPH, CAPTION, FOOTNOTE -> LineKind.PARAGRAPH;
        };
    }

    /** Returns a part of the text, in stretches of one sentence each. */
    private Cell cell(Span part) {
        List<Stretch> stretches = new ArrayList<>();
        int done = part.start();
        for (TextClaim claim : sentences.subMap(part.start(), part.end()).values()) {
            if (claim.span().start() > done) {
                stretches.add(new Stretch("", pieces(done, claim.span().start())));
            }
            int end = Math.min(claim.span().end(), part.end());
            if (end > done) {
                stretches.add(new Stretch(
                        once(view.sentence(claim)),
                        pieces(Math.max(done, claim.span().start()), end)));
                done = end;
            }
        }
        if (done < part.end()) {
            stretches.add(new Stretch("", pieces(done, part.end())));
        }
        return new Cell(stretches);
    }

    /** Returns the name of a place where it stands for the first time: a cell across columns is shown once. */
    private String once(String anchor) {
        return shown.add(anchor) ? anchor : "";
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int done = start;
        for (TextNumber number : numbers.subMap(start, end).values()) {
            int last = Math.min(number.span().end(), end);
            if (number.span().start() >= done && last > number.span().start()) {
                if (number.span().start() > done) {
                    pieces.add(Piece.plain(
                            manuscript.text().substring(done, number.span().start())));
                }
                String words = manuscript.text().substring(number.span().start(), last);
                pieces.add(new Piece(words, Optional.of(mark(number))));
                done = last;
            }
        }
        if (done < end) {
            pieces.add(Piece.plain(manuscript.text().substring(done, end)));
        }
        return pieces;
    }

    private Mark mark(TextNumber number) {
        List<TextClaim> claims = view.claims(number);
        String anchor = view.anchor(number);
        if (claims.isEmpty()) {
            String why = language.say(view.whyNotRead(number));
            return new Mark(Sign.NONE, anchor, notRead, "", language.text("check.mark.not_read", why));
        }
        TextClaim first = claims.get(0);
        String title = claims.stream()
                .map(claim -> language.text(
                        "check.mark", view.number(claim), claim.verdict().outcome()))
                .collect(Collectors.joining("; "));
        return new Mark(CheckView.sign(first), anchor, view.anchor(first), Integer.toString(view.number(first)), title);
    }
}
