package nl.drugmonitor.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.edition.Waiver.State;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;

/**
 * The waivers of an edition, on a day.
 *
 * @param all in the order of the file
 */
public record Waivers(List<Waived> all) {
    public static final Waivers NONE = new Waivers(List.of());

    public Waivers {
        all = List.copyOf(all);
    }

    /** A waiver with the statement that it is for, and what it is worth. */
    public record Waived(Waiver waiver, Finding finding, State state) {}

    /**
     * Returns the waivers of an edition; none, if editions.csv names no file of them.
     *
     * @param today asked only where there are waivers
     * @throws InvalidInputException with every fault of the file
     */
    public static Waivers of(Reproduction reproduction, Supplier<LocalDate> today) {
        Edition edition = reproduction.edition();
        Optional<Node> file =
                edition.listing().waivers().map(edition.published().folder()::readTree);
        return file.isEmpty() ? NONE : read(file.get(), reproduction, today.get());
    }

    private static Waivers read(Node file, Reproduction reproduction, LocalDate today) {
        file.refuseOtherKeys(Set.of("edition", "waivers"));
        reproduction.edition().listing().requireOwn(file);
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        List<Waived> all = new ArrayList<>();
        for (Node waiver : file.require("waivers").items()) {
            faults.attempt(() -> {
                all.add(waived(waiver, reproduction, seen, today));
            });
        }
        faults.throwIfAny();
        return new Waivers(all);
    }

    private static Waived waived(Node node, Reproduction reproduction, Set<String> seen, LocalDate today) {
        node.refuseOtherKeys(Set.of("statement", "by", "reason", "until"));
        Node statement = node.require("statement");
        Finding finding = statement.named(reproduction.byStatement(), "no_statement");
        seen.add(statement.unique(seen));
        Waiver waiver = new Waiver(
                statement.text(),
                node.require("by").filled(),
                node.require("reason").filled(),
                node.require("until").day());
        return new Waived(waiver, finding, waiver.state(finding, today));
    }

    /** Returns the statements that differ from their figures and have no waiver that counts. */
    public List<Finding> unwaived(Reproduction reproduction) {
        List<Finding> unwaived = new ArrayList<>(reproduction.findings(Outcome.DIFFERS));
        for (Waived waived : all) {
            if (waived.state() == State.COUNTS) {
                unwaived.remove(waived.finding());
            }
        }
        return unwaived;
    }
}
