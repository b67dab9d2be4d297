package nl.drugmonitor.prose;

/**
 * What a number is in its sentence.
 *
 * @param direction of a change: 1 for a rise, -1 for a fall, 0 where no word says it
 * @param words those that say so
 */
record FoundRole(Role role, int direction, String words) {
    static FoundRole of(Role role, String words) {
        return new FoundRole(role, 0, words);
    }
}
