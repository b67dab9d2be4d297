package nl.drugmonitor.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Horizon;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.NotFoundException;

/** An edition of which the claims file is read, but not yet set against the figures. */
record Draft(Listing listing, Node claims) {
    static Draft of(Folder folder, Listing listing) {
        return new Draft(listing, folder.readTree(listing.claims()));
    }

    /**
     * Returns an edition.
     *
     * @param figures asked for once the claims file is read, so that the faults of both are told
     */
    static Draft named(Folder folder, Supplier<Figures> figures, String id) {
        List<Listing> listings = Listing.all(folder);
        for (Listing listing : listings) {
            if (listing.edition().equals(id)) {
                return all(folder, List.of(listing), figures).get(0);
            }
        }
        throw NotFoundException.of(
                "edition",
                id,
                NameAdvice.of(id, listings.stream().map(Listing::edition).toList()));
    }

    /** Returns the edition that was published last. */
    static Draft newest(Folder folder, Supplier<Figures> figures) {
        List<Draft> drafts = all(folder, Listing.all(folder), figures);
        Draft newest = drafts.get(0);
        for (Draft draft : drafts.subList(1, drafts.size())) {
            if (!draft.appeared(figures.get()).isBefore(newest.appeared(figures.get()))) {
                newest = draft;
            }
        }
        return newest;
    }

    private static List<Draft> all(Folder folder, List<Listing> listings, Supplier<Figures> figures) {
        Faults faults = new Faults();
        List<Draft> drafts = new ArrayList<>();
        for (Listing listing : listings) {
            faults.attempt(() -> drafts.add(of(folder, listing)));
        }
        faults.attempt(figures);
        faults.throwIfAny();
        return drafts;
    }

    Edition read(Figures all) {
        return read(all, Optional.empty());
    }

    /**
     * Sets the claims against the figures that the edition can know.
     *
     * @param until the day of which the figures are asked for, if not that of the edition
     * @throws InvalidInputException with every fault of the claims file
     */
    Edition read(Figures all, Optional<LocalDate> until) {
        listing.requireOwn(claims);
        Source source = source(all);
        appeared(all);
        Horizon horizon = Horizon.of(source, gathered());
        Figures published = all.seenFrom(until.map(horizon::until).orElse(horizon));
        List<Series> unknown = published.later().stream()
                .filter(series -> !mentions(published, series.indicator().id()))
                .toList();
        return new EditionReader(listing, source, published.without(unknown), claims).read();
    }

    /** Returns whether a file of the edition names an indicator, so that it knows it though no value was published. */
    private boolean mentions(Figures published, String indicator) {
        return claims.mentions(indicator)
                || Stream.of(listing.explanations(), listing.charts())
                        .flatMap(Optional::stream)
                        .anyMatch(file -> published.folder().readTree(file).mentions(indicator));
    }

    /** Returns the day on which the figures of the edition were gathered, if that is over. */
    private Optional<LocalDate> gathered() {
        return claims.get("gathered").map(Node::day);
    }

    private Source source(Figures all) {
        return claims.require("source").known(all.sources(), "sources.csv");
    }

    /** Returns the last day on which the edition may have been published. */
    private LocalDate appeared(Figures all) {
        Source source = source(all);
        return source.released().map(ReleaseDate::latest).orElseThrow(() -> claims.require("source")
                .fault("no_release", source.id()));
    }
}
