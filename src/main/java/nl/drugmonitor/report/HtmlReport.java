package nl.drugmonitor.report;

import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;

/**
 * The reproduction of an edition as one page that needs nothing else: no script, no network, no other file. It is
 * well-formed XML too, so that a program can read it.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Returns the page, the same for the same reproduction on every machine. */
    public static String of(Reproduction reproduction, Ledger ledger, Waivers waivers) {
        return Template.fill(
                HtmlReport.class, "report.mustache", new HtmlPage(reproduction, ledger.findings(), waivers));
    }
}
