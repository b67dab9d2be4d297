package org.dflib.jjava.kernel;

import java.util.List;
import nl.drugmonitor.kernel.notebook.StartUp;
import org.dflib.jjava.jupyter.kernel.BaseNotebookStatics;

/** What cells written for JJava and IJava find imported, beyond what every cell has. JJava's types are IJava's too. */
public final class JJavaStartUp implements StartUp {
    @Override
    public List<String> imports() {
        return List.of(
                "java.time.*",
                "static " + JavaNotebookStatics.class.getName() + ".*",
                // In the place of the notebook's own, for what it returns can be added to.
                "static " + BaseNotebookStatics.class.getName() + ".render");
    }
}
