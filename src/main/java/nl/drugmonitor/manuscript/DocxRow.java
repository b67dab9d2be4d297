package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.drugmonitor.manuscript.Block.Cell;

/** A row of a table of Word. */
final class DocxRow {
    private final Xml xml;
    private final Supplier<Cell> cell;
    private final List<Cell> cells = new ArrayList<>();
    private boolean isDeleted;

    /** Prepares to read the current element, with what reads a cell. */
    DocxRow(Xml xml, Supplier<Cell> cell) {
        this.xml = xml;
        this.cell = cell;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean isDeleted() {
        return isDeleted;
    }

    void read() {
        xml.children(element -> {
            switch (element) {
                case "trPr" -> properties();
                case "tc" -> cells.add(cell.get());
                case "sdt", "sdtContent", "customXml" -> read();
                default -> {}
            }
        });
    }

    private void properties() {
        xml.children(property -> {
            if (property.equals("gridBefore")) {
                cells.add(new Cell(List.of(), xml.number("val", 1), 1, false));
            } else if (property.equals("del")) {
                isDeleted = true;
            }
        });
    }
}
