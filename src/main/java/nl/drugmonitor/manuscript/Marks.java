package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.language.Sayable;

/** Places that are known for some characters of a text, in its order; those between are counted from the last one. */
final class Marks implements Places {
    /** One of them. */
    record Mark(int offset, Spot spot) {
        Mark movedBy(int characters) {
            return new Mark(offset + characters, spot);
        }
    }

    private final List<Mark> marks = new ArrayList<>();

    void add(int offset, Spot spot) {
        marks.add(new Mark(offset, spot));
    }

    @Override
    public Sayable of(int offset) {
        int low = 0;
        int high = marks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks.get(middle).offset <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Mark mark = marks.get(low);
        return mark.spot.after(Math.max(0, offset - mark.offset));
    }
}
