package io.github.spencerpark.jupyter.kernel.display;

import nl.drugmonitor.kernel.display.MimeBundle;

/** Shows data as they are. */
public final class DisplayDataRenderer implements nl.drugmonitor.kernel.display.Renderer<DisplayData> {
    @Override
    public Class<DisplayData> type() {
        return DisplayData.class;
    }

    @Override
    public MimeBundle render(DisplayData value, Context asked) {
        return value.bundle();
    }
}
