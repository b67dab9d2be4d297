package nl.drugmonitor.kernel.protocol;

import java.util.Map;
import java.util.Optional;

/** The front end that has started the kernel, and whose end leaves a kernel without use. */
public final class ParentProcess {
    private ParentProcess() {}

    /** Runs the task at the end of the process that Jupyter has named, if this one descends from it. */
    public static void onEnd(Map<String, String> environment, Runnable task) {
        String named = environment.getOrDefault("JPY_PARENT_PID", "");
        Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent() && !String.valueOf(ancestor.get().pid()).equals(named)) {
            ancestor = ancestor.flatMap(ProcessHandle::parent);
        }
        var unused = ancestor.map(parent -> parent.onExit().thenRun(task)); // none on Windows: it names no process id
    }
}
