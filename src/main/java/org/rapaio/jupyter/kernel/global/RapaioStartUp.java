package org.rapaio.jupyter.kernel.global;

import java.util.List;
import nl.drugmonitor.kernel.notebook.StartUp;

/** What cells written for rapaio's kernel find imported, beyond what every cell has. */
public final class RapaioStartUp implements StartUp {
    @Override
    public List<String> imports() {
        return List.of("static " + Global.class.getName() + ".*");
    }
}
