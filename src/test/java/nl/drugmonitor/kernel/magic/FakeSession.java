package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.CellSession;
import nl.drugmonitor.kernel.engine.Console;

/** A notebook that keeps what is asked of it. */
public final class FakeSession implements CellSession, Console {
    public final StringBuilder out = new StringBuilder();
    public final List<MimeBundle> shown = new ArrayList<>();
    public final List<String> calls = new ArrayList<>();
    public final List<String> evaluated = new ArrayList<>();
    public final List<Path> classPath = new ArrayList<>();
    public final List<Declared> declared = new ArrayList<>();
    public final List<String> sources = new ArrayList<>();
    public Function<String, Object> answer = code -> null;
    private final Path folder;

    public FakeSession(Path folder) {
        this.folder = folder;
    }

    @Override
    public Console console() {
        return this;
    }

    @Override
    public Object eval(String code) {
        evaluated.add(code);
        return answer.apply(code);
    }

    @Override
    public void addToClassPath(List<Path> entries) {
        classPath.addAll(entries);
    }

    @Override
    public List<Path> classPath() {
        return classPath;
    }

    @Override
    public List<Declared> declared() {
        return declared;
    }

    @Override
    public List<String> imports() {
        return List.of("java.util.*");
    }

    @Override
    public List<String> sources() {
        return sources;
    }

    @Override
    public void reset() {
        calls.add("reset");
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void out(String text) {
        out.append(text);
    }

    @Override
    public void err(String text) {
        out.append(text);
    }

    @Override
    public void display(MimeBundle bundle) {
        shown.add(bundle);
    }

    @Override
    public void display(MimeBundle bundle, String id) {
        calls.add("display " + id);
        shown.add(bundle);
    }

    @Override
    public void update(MimeBundle bundle, String id) {
        calls.add("update " + id);
        shown.add(bundle);
    }

    @Override
    public void clear(boolean wait) {
        calls.add("clear " + wait);
    }

    @Override
    public void flush() {}

    @Override
    public String readLine(String prompt, boolean isPassword) {
        return (isPassword ? "password for " : "line for ") + prompt;
    }
}
