package nl.drugmonitor.manuscript;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Counts the pictures of a page of a PDF that are large enough for numbers. They are not unpacked. */
final class PdfPictures {
    private static final int SMALLEST = 100;
    private static final int DEEPEST = 4;

    private PdfPictures() {}

    static int count(PDPage page) {
        return page.getResources() == null ? 0 : count(page.getResources().getCOSObject(), new HashSet<>(), 0);
    }

    private static int count(COSDictionary resources, Set<COSDictionary> seen, int depth) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > DEEPEST) {
            return 0;
        }
        int count = 0;
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream object && seen.add(object)) {
                COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
                if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                    count += isLarge(object) ? 1 : 0;
                } else if (inner != null) {
                    count += count(inner, seen, depth + 1);
                }
            }
        }
        return count;
    }

    private static boolean isLarge(COSStream picture) {
        return picture.getInt(COSName.WIDTH) >= SMALLEST && picture.getInt(COSName.HEIGHT) >= SMALLEST;
    }
}
