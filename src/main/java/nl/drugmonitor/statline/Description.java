package nl.drugmonitor.statline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the answers say of the columns and codes of a table, in version 3 or 4 of the web service. */
record Description(List<Dimension> dimensions, Map<String, Measure> measures) {
    private static final Set<String> OF_OBSERVATIONS =
            Set.of("Id", "Measure", "ValueAttribute", "Value", "StringValue");

    private static final String ROW = "ID";

    /** Returns what is known of a table of version 3. */
    static Description ofVersion3(Answers answers) {
        List<Entry> properties = answers.list("DataProperties").entries();
        Map<String, Entry> byId = new HashMap<>();
        properties.forEach(property -> byId.put(property.text("ID"), property));
        List<Dimension> dimensions = new ArrayList<>();
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Entry property : properties) {
            String type = property.firstOf("Type", "odata.type").replaceFirst(".*\\.", "");
            String key = property.text("Key");
            switch (type) {
                case "Dimension", "TimeDimension", "GeoDimension" ->
                    dimensions.add(dimension(key, property.text("Title"), type, codes(answers, property)));
                case "Topic", "GeoDetail" -> measures.put(key, Measure.of(property, group(property, byId, "ParentID")));
                default -> {
                    // a group of topics, which has no column
                }
            }
        }
        return new Description(dimensions, measures);
    }

    /** Returns what is known of a table of version 4. */
    static Description ofVersion4(Answers answers) {
        Map<String, Entry> groups = new HashMap<>();
        answers.list("MeasureGroups").read(group -> groups.put(group.text("Id"), group));
        List<Dimension> dimensions = new ArrayList<>();
        answers.list("Dimensions").read(dimension -> {
            String key = dimension.text("Identifier");
            dimensions.add(
                    dimension(key, dimension.text("Title"), dimension.text("Kind"), answers.list(key + "Codes")));
        });
        Map<String, Measure> measures = new LinkedHashMap<>();
        answers.list("MeasureCodes").read(measure -> {
            Optional<Entry> group = Optional.ofNullable(groups.get(measure.text("MeasureGroupId")));
            String path = group.map(found -> joined(group(found, groups, "ParentId"), title(found)))
                    .orElse("");
            measures.put(measure.text("Identifier"), Measure.of(measure, path));
        });
        return new Description(dimensions, measures);
    }

    /** Returns the list of the codes of a dimension, which some files call by its title. */
    private static EntryList codes(Answers answers, Entry dimension) {
        EntryList codes = answers.list(dimension.text("Key"));
        return codes.isEmpty() ? answers.list(dimension.text("Title")) : codes;
    }

    private static Dimension dimension(String key, String title, String kind, EntryList codes) {
        return Dimension.of(
                key,
                title,
                kind.equals("TimeDimension"),
                codes.entries().stream().map(Category::of).toList());
    }

    private static String title(Entry entry) {
        return entry.text("Title").replaceAll("\\s+", " ");
    }

    /** Returns the titles of the groups that an entry stands in, from the outermost. */
    private static String group(Entry entry, Map<String, Entry> groups, String parentField) {
        Set<String> seen = new HashSet<>();
        String path = "";
        Optional<Entry> parent = Optional.ofNullable(groups.get(entry.text(parentField)));
        while (parent.isPresent() && seen.add(parent.get().firstOf("Id", "ID"))) {
            path = joined(title(parent.get()), path);
            parent = Optional.ofNullable(groups.get(parent.get().text(parentField)));
        }
        return path;
    }

    private static String joined(String outer, String inner) {
        return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + Measure.BETWEEN + inner;
    }

    /**
     * Returns the description with the columns that the data have beside those that it names, and without those that
     * they lack.
     *
     * @param names of the fields of the data
     * @param isLong whether each cell is an entry
     */
    Description of(Set<String> names, boolean isLong) {
        List<Dimension> found = new ArrayList<>(
                dimensions.stream().filter(known -> names.contains(known.key())).toList());
        Map<String, Measure> kept = new LinkedHashMap<>();
        measures.forEach((key, measure) -> {
            if (isLong || names.contains(key)) {
                kept.put(key, measure);
            }
        });
        for (String name : names) {
            boolean isKnown = found.stream().anyMatch(known -> known.key().equals(name)) || kept.containsKey(name);
            if (isKnown || (isLong ? OF_OBSERVATIONS.contains(name) : name.equals(ROW)) || name.contains("odata.")) {
                continue;
            }
            if (isLong || !name.matches(".*_\\d+")) {
                found.add(Dimension.of(name, name, isTime(name), List.of()));
            } else {
                kept.put(name, Measure.unknown(name));
            }
        }
        return new Description(found, kept);
    }

    private static boolean isTime(String name) {
        return name.equals("Perioden") || name.equals("Periods");
    }

    /**
     * Returns the names of columns by the keys of their measures, each unlike the others: a title that occurs twice has
     * its groups before it, or else its unit behind it, or else its key.
     */
    Map<String, String> columnNames() {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        dimensions.forEach(dimension -> taken.addAll(StatLineTable.columnsOf(dimension)));
        Map<String, Long> uses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        measures.values().forEach(measure -> names(measure).forEach(name -> uses.merge(name, 1L, Long::sum)));
        Map<String, String> names = new LinkedHashMap<>();
        for (Measure measure : measures.values()) {
            List<String> choices = names(measure);
            String name = choices.stream()
                    .filter(choice -> uses.getOrDefault(choice, 0L) == 1 && !taken.contains(choice))
                    .findFirst()
                    .orElse(joined(measure.group(), measure.title()) + " (" + measure.key() + ")");
            taken.add(name);
            taken.add(name + "_missing");
            names.put(measure.key(), name);
        }
        return names;
    }

    /** Returns what a column may be called, the shortest name first. */
    private static List<String> names(Measure measure) {
        String whole = joined(measure.group(), measure.title());
        return Stream.of(measure.title(), whole, whole + " (" + measure.unit() + ")")
                .filter(name -> !measure.title().isEmpty())
                .distinct()
                .toList();
    }
}
