package nl.drugmonitor.report;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.edition.Waiver;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.edition.Waivers.Waived;
import nl.drugmonitor.language.Language;

/** The waivers of an edition as reports show them. */
final class WaiverParts {
    private WaiverParts() {}

    /** Returns a line for each waiver: what it is for, what it is worth, who decided it and why. */
    static Optional<Section> section(Waivers waivers, Language language) {
        List<String> lines =
                waivers.all().stream().map(waived -> line(waived, language)).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "page:waivers",
                        language.text("report.waivers"),
                        List.of(
                                Either.onPage(Paragraph.of(language.text("report.waivers.intro"))),
                                Listing.of(lines))));
    }

    private static String line(Waived waived, Language language) {
        Waiver waiver = waived.waiver();
        boolean isUndecided = waived.finding().outcome() == Outcome.CANNOT_TELL;
        String state =
                switch (waived.state()) {
                    case COUNTS -> language.text("report.waiver.counts", waiver.until());
                    case EXPIRED -> language.text("report.waiver.expired", waiver.until());
                    case NEEDLESS -> language.text(isUndecided ? "report.waiver.undecided" : "report.waiver.needless");
                };
        return language.text(
                "report.waiver",
                waived.finding().number(),
                waived.finding().statement().says(),
                waiver.statement(),
                state,
                waiver.by(),
                waiver.reason());
    }

    /** Returns the waivers for a program. */
    static List<JsonObject> json(Waivers waivers) {
        return waivers.all().stream()
                .map(waived -> new JsonObject()
                        .with("statement", waived.waiver().statement())
                        .with("state", waived.state())
                        .with("by", waived.waiver().by())
                        .with("reason", waived.waiver().reason())
                        .with("until", waived.waiver().until().toString()))
                .toList();
    }
}
