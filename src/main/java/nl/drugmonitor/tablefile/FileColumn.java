package nl.drugmonitor.tablefile;

import java.util.Optional;

/**
 * A column of a file, once all its cells were looked at.
 *
 * @param asked what the user says of it
 */
record FileColumn(Layout.Named named, ColumnEvidence evidence, ColumnPlan plan, Optional<Asked> asked) {
    String name() {
        return named.name();
    }

    int index() {
        return named.index();
    }

    /** Returns whether its numbers show what stands before their decimals. */
    boolean showsDecimals() {
        return plan.type() == ColumnType.NUMBER
                && (!evidence.isWhole(plan.decimal())
                        || evidence.ambiguous().isPresent()
                        || ColumnPlan.own(evidence).isPresent());
    }
}
