package nl.drugmonitor.practice;

import nl.drugmonitor.language.Note;

/**
 * An error that can be planted in a statement.
 *
 * @param place the name of the number that is wrong; empty where the words for the direction are
 * @param printed what stands there then
 * @param correct what should stand there
 * @param why how the error came about, for the key
 */
record Slip(ErrorKind kind, String place, String printed, String correct, Note why) {
    static Slip of(ErrorKind kind, Slot slot, String printed, Object... why) {
        return new Slip(kind, slot.name(), printed, slot.text(), Note.of("exercise.why." + kind.dataName(), why));
    }

    boolean isTurn() {
        return place.isEmpty();
    }
}
