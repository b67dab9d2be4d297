package nl.drugmonitor.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Listing;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;

/**
 * A new edition with what is carried over from the newest one.
 *
 * @param from the edition that it follows
 * @param leftOut the charts that are commented out, for they draw a contradiction of that edition
 * @param files what each file is to hold; nothing is written before {@link #write}
 */
public record NewEdition(
        EditionFolder folder,
        String from,
        int findings,
        int candidates,
        int charts,
        int leftOut,
        Map<Path, String> files) {
    private static final Pattern YEARLY = Pattern.compile("(.*?)-?(\\d{4})");

    public NewEdition {
        files = new LinkedHashMap<>(files);
    }

    /**
     * Plans the edition of a year.
     *
     * @throws InvalidInputException if it is there already, or the newest one has no year in its name
     */
    public static NewEdition of(Path data, String year, LocalDate today) {
        Edition newest = Edition.newest(Figures.load(data));
        Matcher name = YEARLY.matcher(newest.id());
        if (!name.matches()) {
            throw InvalidInputException.at(Place.of(data.resolve("editions.csv").toString()), "new_name", newest.id());
        }
        Path path = data.resolve(name.group(1)).resolve(year);
        EditionFolder folder = EditionFolder.at(path);
        if (!folder.isNew() || Files.exists(path)) {
            throw InvalidInputException.at(Place.of(path.toString()), "new_exists");
        }
        return planned(data, year, today, newest, name.group(2), folder);
    }

    private static NewEdition planned(
            Path data, String year, LocalDate today, Edition newest, String lastYear, EditionFolder folder) {
        String title = newest.title().replace(lastYear, year);
        Listing last = newest.listing();
        Map<Path, String> files = new LinkedHashMap<>();
        Map<String, String> listed = new LinkedHashMap<>();
        Optional<CarriedOver> explanations = carried(data, last.explanations());
        int findings = explanations.map(file -> file.mark("findings")).orElse(0);
        int candidates = explanations.map(file -> file.mark("candidates")).orElse(0);
        explanations.ifPresent(file -> {
            file.rename(folder.edition());
            add("explanations", file, folder, listed, files);
        });
        Optional<CarriedOver> charts = carried(data, last.charts());
        int drawn = charts.map(file -> file.mark("charts")).orElse(0);
        int leftOut = charts.map(file -> file.leaveOut(
                        "charts", "kind", "readings", Language.EN.text("new.chart_left_out", newest.id())))
                .orElse(0);
        charts.ifPresent(file -> add("charts", file, folder, listed, files));
        files.put(
                folder.claimsFile(),
                TextEdition.head(Language.EN.text("new.head", folder.edition()), "ndm new", folder, title)
                        + TextEdition.EMPTY_LISTS);
        files.putAll(folder.tables(
                title, EditionFolder.publisher(Folder.at(data), newest.source().id()), today, listed));
        DataPackage.with(data, folder, title, listed)
                .ifPresent(text -> files.put(data.resolve(DataPackage.FILE), text));
        return new NewEdition(folder, newest.id(), findings, candidates, drawn - leftOut, leftOut, files);
    }

    private static Optional<CarriedOver> carried(Path data, Optional<String> file) {
        return file.map(name -> new CarriedOver(Folder.at(data).read(name)));
    }

    private static void add(
            String kind, CarriedOver file, EditionFolder folder, Map<String, String> listed, Map<Path, String> files) {
        String path = folder.claims().replaceFirst("claims\\.yaml$", kind + ".yaml");
        listed.put(kind, path);
        files.put(folder.data().resolve(path), file.written());
    }

    /** Writes the files; the tables that name the edition last, so that they never name one that is not there. */
    public void write() throws IOException {
        TextEdition.write(files);
    }
}
