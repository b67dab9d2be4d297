package nl.drugmonitor.statline;

import java.nio.file.Path;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;

/**
 * Tables of Statistics Netherlands (CBS).
 *
 * <pre>{@code
 * Table population = StatLine.read("37230ned").years();        // a folder, a zip or a file that you have
 * Table fetched = StatLine.fetch("37230ned", "cbs").years();   // asks the network, and keeps the answer
 * }</pre>
 */
public final class StatLine {
    private StatLine() {}

    /**
     * Reads what was downloaded from StatLine, and prints what it holds: a csv of the portal with its metadata beside
     * it, the zip of csv files, JSON answers of the web services of version 3 or 4, or the csv or xlsx of a screen.
     *
     * @param place a folder, a zip or a file, relative to the folder of the notebook or of the program
     * @throws nl.drugmonitor.input.InvalidInputException if nothing of StatLine is there, or it cannot be read
     */
    public static StatLineTable read(String place) {
        StatLineTable table = reading(place);
        System.out.println(table.report());
        return table;
    }

    /** Reads the same as {@link #read} and prints nothing. */
    public static StatLineTable reading(String place) {
        return reading(Path.of(place), Language.ofEnvironment());
    }

    static StatLineTable reading(Path place, Language language) {
        Path found = WorkingFolder.find(place);
        return Answers.in(found)
                .map(answers -> new TableBuilder(answers, language).build())
                .orElseGet(() -> new ScreenExport(found, language).read());
    }

    /**
     * Fetches a table from the web service of Statistics Netherlands, keeps its answer with the date, and prints what
     * it does.
     *
     * @param id such as {@code 37230ned}, with the capitals that StatLine gives it
     * @param folder in which the answers are kept; a copy that is there already stays
     * @throws nl.drugmonitor.input.InvalidInputException if the service does not give the whole table; then nothing is
     *     kept
     */
    public static StatLineTable fetch(String id, String folder) {
        return StatLineService.ofStatisticsNetherlands().fetch(id, folder);
    }

    /**
     * Returns the web service at another address, such as one for tests.
     *
     * @param address {@code http://127.0.0.1:8080}
     */
    public static StatLineService from(String address) {
        return StatLineService.at(address);
    }

    /** Returns the web service with only some rows of a table: see {@link StatLineService#where}. */
    public static StatLineService where(String dimension, String... codes) {
        return StatLineService.ofStatisticsNetherlands().where(dimension, codes);
    }
}
