package nl.drugmonitor.statline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;

/**
 * The web service of Statistics Netherlands, and what is asked of it. Nothing is asked before {@link #fetch}.
 *
 * <pre>{@code
 * StatLine.where("Perioden", "2023JJ00", "2024JJ00").where("RegioS", "NL01").fetch("37230ned", "cbs")
 * }</pre>
 */
public final class StatLineService {
    private static final String VERSION_3 = "https://opendata.cbs.nl";
    private static final String VERSION_4 = "https://datasets.cbs.nl";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address3;
    private final String address4;
    private int version = 4;
    private Duration patience = PATIENCE;
    private Clock clock = Clock.system(ZoneId.of("Europe/Amsterdam"));
    private Language language = Language.ofEnvironment();
    private boolean isQuiet;
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();

    private StatLineService(String address3, String address4) {
        this.address3 = address3;
        this.address4 = address4;
    }

    static StatLineService ofStatisticsNetherlands() {
        return new StatLineService(VERSION_3, VERSION_4);
    }

    static StatLineService at(String address) {
        if (!address.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw RefusedException.of("statline_address", address);
        }
        String plain = address.replaceFirst("/+$", "");
        return new StatLineService(plain, plain);
    }

    /**
     * Says which version of the web service is asked: 4, the newest, if nothing is said. Version 3 has the signs that
     * StatLine puts where a value is missing, and tables of which version 4 has no data.
     *
     * @param number 3 or 4
     */
    public StatLineService version(int number) {
        if (number != 3 && number != 4) {
            throw RefusedException.of("statline_version", number);
        }
        version = number;
        return this;
    }

    /**
     * Asks for the rows with these codes alone. Several dimensions must all hold.
     *
     * @param dimension as in the data: {@code Perioden}
     * @param codes without the blanks that pad them: {@code 2024JJ00}
     */
    public StatLineService where(String dimension, String... codes) {
        if (codes.length == 0) {
            throw RefusedException.of("statline_no_codes", dimension);
        }
        chosen.put(dimension, Arrays.stream(codes).map(String::strip).toList());
        return this;
    }

    /** Says how long an answer may take; a minute, if nothing is said. */
    public StatLineService patience(Duration longest) {
        patience = longest;
        return this;
    }

    /** Says in which language reasons and messages are. */
    public StatLineService language(Language spoken) {
        language = spoken;
        return this;
    }

    /** Has nothing printed. */
    public StatLineService quietly() {
        isQuiet = true;
        return this;
    }

    StatLineService at(Clock other) {
        clock = other;
        return this;
    }

    /**
     * Fetches a table and keeps the answers in a folder with the date: {@code cbs/37230ned/2026-11-29}. Prints what it
     * asks for and what came, and if there is an older copy, how many cells are equal, revised, new or missing.
     *
     * @param id such as {@code 37230ned}, with the capitals that StatLine gives it
     * @param folder in which the copies of all tables are
     * @throws nl.drugmonitor.input.InvalidInputException if the service does not give the whole table; then nothing is
     *     kept
     */
    public StatLineTable fetch(String id, String folder) {
        if (!id.matches("[A-Za-z0-9_-]+")) {
            throw RefusedException.of("statline_id", id);
        }
        return new Fetch(this, id, Path.of(folder)).run();
    }

    /** Returns the address of a list of a table, or of the lists of it. */
    URI address(String id, String list) {
        String table = version == 3 ? address3 + "/ODataFeed/odata/" + id : address4 + "/odata/v1/CBS/" + id;
        return URI.create(list.isEmpty() ? table : table + "/" + list);
    }

    int version() {
        return version;
    }

    Duration patience() {
        return patience;
    }

    Clock clock() {
        return clock;
    }

    Language language() {
        return language;
    }

    Map<String, List<String>> chosen() {
        return chosen;
    }

    void say(String text) {
        if (!isQuiet) {
            System.out.println(text);
        }
    }
}
