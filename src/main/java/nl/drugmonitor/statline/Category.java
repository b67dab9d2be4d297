package nl.drugmonitor.statline;

/**
 * What a code stands for.
 *
 * @param code without the blanks that pad it: {@code GM0363}, {@code 2024JJ00}
 * @param title its label
 * @param description what is said of it; often empty
 * @param status of a period: {@code Definitief}, {@code Voorlopig} or {@code NaderVoorlopig}; empty where the answer
 *     does not say it
 */
public record Category(String code, String title, String description, String status) {
    static Category of(Entry entry) {
        return new Category(
                entry.firstOf("Key", "Identifier"),
                entry.text("Title").replaceAll("\\s+", " "),
                entry.text("Description"),
                entry.text("Status"));
    }
}
