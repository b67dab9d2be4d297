package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A data folder that a test writes: invented visits to a drop-in centre, and an edition that speaks of them. */
record OwnEdition(Path folder) {
    private static final String HEAD = """
            edition: centre-2025
            title: The centre in 2025
            source: report
            """;

    static OwnEdition in(Path folder) throws IOException {
        OwnEdition edition = new OwnEdition(folder);
        edition.write("editions.csv", "edition,claims,charts\ncentre-2025,claims.yaml,charts.yaml\n");
        edition.write("sources.csv", """
                source,title,publisher,published,url,read_on,licence
                report,Report of the centre,The centre,2025-06,,,
                """);
        edition.write("indicators.csv", """
                indicator,name_nl,name_en,unit,definition_en,scope,publisher,sum_of
                visits,Bezoeken,Visits,count,Visits in the year.,here,The centre,
                pupils,Leerlingen,Pupils,count,Pupils in the school year.,here,The centre,
                calls,Telefoontjes,Calls,count,Calls in the week.,here,The centre,
                smokers,Rokers,Smokers,percent,Visitors who smoke.,here,The centre,
                """);
        edition.write("observations.csv", """
                indicator,period,value,printed,unit,status,hedge,source,vintage,note
                visits,2018,0,0,count,A,,report,,
                visits,2019,310,310,count,A,,report,,
                visits,2020,205,205,count,A,,report,,
                visits,2021,240,240,count,A,,report,,
                visits,2022,288,288,count,A,,report,,
                visits,2023,301,301,count,A,,report,,
                visits,2024,295,295,count,A,,report,,
                pupils,2020-08/2021-07,1120,1 120,count,A,,report,,
                pupils,2021-08/2022-07,1180,1 180,count,A,,report,,
                pupils,2022-08/2023-07,1150,1 150,count,A,,report,,
                pupils,2023-08/2024-07,1372,1 372,count,A,,report,,
                calls,2024-W49,8,8,count,A,,report,,
                calls,2024-W50,6,6,count,A,,report,,
                calls,2024-W51,12,12,count,A,,report,,
                calls,2024-W52,21,21,count,A,,report,,
                calls,2025-W01,34,34,count,A,,report,,
                calls,2025-W02,11,11,count,A,,report,,
                smokers,2023,11.4,"11,4%",percent,A,,report,,
                smokers,2024,9.0,"9,0%",percent,A,,report,,
                """);
        edition.write("charts.yaml", """
                charts:
                  - {id: visits, kind: bars, subtitle: Per jaar, unit: bezoeken, series: [{indicator: visits, name: bezoeken}]}
                """);
        return edition;
    }

    /** Writes the claims file, from its figures on. */
    OwnEdition claims(String text) throws IOException {
        return write("claims.yaml", HEAD + text);
    }

    OwnEdition write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    CommandRun run(String... command) {
        return CommandRun.of(Stream.concat(Stream.of(command), Stream.of("--data", folder.toString()))
                .toArray(String[]::new));
    }

    /** Returns what a command prints, with its lines as one. */
    String says(String... command) {
        return run(command).out().replaceAll("\\s+", " ");
    }

    String dutch() {
        return says("reproduce", "--language", "nl");
    }

    String english() {
        return says("reproduce", "--language", "en");
    }
}
