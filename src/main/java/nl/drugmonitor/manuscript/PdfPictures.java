package nl.drugmonitor.manuscript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The pictures of a PDF that are large enough for numbers. They are not unpacked. */
final class PdfPictures {
    private static final int SMALLEST = 100;
    private static final int FEWEST_PAGES = 3;

    private PdfPictures() {}

    /** Returns the picture that is drawn under a name, if it is one and is large enough. */
    static Optional<COSStream> drawn(@Nullable PDResources resources, List<COSBase> names) {
        if (resources == null || names.size() != 1 || !(names.get(0) instanceof COSName name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(resources.getCOSObject().getCOSDictionary(COSName.XOBJECT))
                .map(objects -> objects.getDictionaryObject(name))
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .filter(PdfPictures::isLarge);
    }

    private static boolean isLarge(COSStream object) {
        return COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))
                && object.getInt(COSName.WIDTH) >= SMALLEST
                && object.getInt(COSName.HEIGHT) >= SMALLEST;
    }

    /** Returns those that stand on most pages, as a sign of the publisher does. */
    static Set<COSStream> signs(List<PdfPage> pages) {
        Map<COSStream, Integer> times = new HashMap<>();
        pages.forEach(page -> page.pictures().forEach(picture -> times.merge(picture, 1, Integer::sum)));
        Set<COSStream> signs = new HashSet<>();
        times.forEach((picture, count) -> {
            if (count >= FEWEST_PAGES && 2 * count > pages.size()) {
                signs.add(picture);
            }
        });
        return signs;
    }
}
