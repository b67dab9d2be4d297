package io.github.spencerpark.jupyter.kernel.magic.registry;

import java.util.List;
import nl.drugmonitor.kernel.magic.Magic;
import nl.drugmonitor.kernel.magic.Session;
import nl.drugmonitor.kernel.magic.StandardMagics;
import nl.drugmonitor.kernel.notebook.Running;
import org.jspecify.annotations.Nullable;

/** The magics of the running kernel. */
public final class Magics {
    private final Running running;

    public Magics(Running running) {
        this.running = running;
    }

    public void registerLineMagic(String name, LineMagicFunction<?> function) {
        register(new Line(name, function));
    }

    public void registerCellMagic(String name, CellMagicFunction<?> function) {
        register(new Cell(name, function));
    }

    private void register(Magic magic) {
        if (!(running.magics() instanceof StandardMagics magics)) {
            throw new UnsupportedOperationException("this kernel takes no further magics");
        }
        magics.register(magic);
    }

    public @Nullable Object applyLineMagic(String name, List<String> args) throws Exception {
        return running.magics().line(name, args, running.session());
    }

    public @Nullable Object applyCellMagic(String name, List<String> args, String body) throws Exception {
        return running.magics().cell(name, args, body, running.session());
    }

    private record Line(String name, LineMagicFunction<?> function) implements Magic.Line {
        @Override
        public String usage() {
            return "%" + name + " ...";
        }

        @Override
        public String help() {
            return "A magic of a library.";
        }

        @Override
        public @Nullable Object run(List<String> arguments, Session session) throws Exception {
            return function.execute(arguments);
        }
    }

    private record Cell(String name, CellMagicFunction<?> function) implements Magic.Cell {
        @Override
        public String usage() {
            return "%%" + name + " ...";
        }

        @Override
        public String help() {
            return "A magic of a library.";
        }

        @Override
        public @Nullable Object run(List<String> arguments, String body, Session session) throws Exception {
            return function.execute(arguments, body);
        }
    }
}
