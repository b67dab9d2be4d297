package nl.drugmonitor.edition;

/**
 * A statement of an edition with what can be said of it.
 *
 * @param outcomes the verdict on what is printed, and each other to which a reading of a contradiction leads:
 *     {@code wording or reproduced}
 */
public record Judged(Finding finding, String outcomes) {}
