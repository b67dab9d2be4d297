package nl.drugmonitor.manuscript;

/** What a picture is called in a message. */
final class PictureName {
    private static final int LONGEST = 120;

    private PictureName() {}

    /** Returns its description, or else the name of its file; nothing if it has neither. */
    static String of(String description, String address) {
        String plain = description.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() && !address.startsWith("data:")) {
            String path = address.replaceFirst("[?#].*", "");
            plain = path.substring(path.lastIndexOf('/') + 1);
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "\u2026";
    }
}
