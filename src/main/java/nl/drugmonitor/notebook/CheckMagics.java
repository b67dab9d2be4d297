package nl.drugmonitor.notebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.kernel.magic.FileNames;
import nl.drugmonitor.kernel.magic.Magic;
import nl.drugmonitor.kernel.magic.MagicException;
import nl.drugmonitor.kernel.magic.MagicLibrary;
import nl.drugmonitor.kernel.magic.Session;
import org.jspecify.annotations.Nullable;

/** The magic that recomputes a Dutch text: that of a file, or the one below it in the cell. */
public final class CheckMagics implements MagicLibrary {
    private static final String USAGE = "%check FILE ...\n%%check";

    @Override
    public List<Magic> magics() {
        return List.of(Magic.of(
                        USAGE,
                        "Recomputes what a Dutch text says of its numbers: that of a file (txt, md, html, docx, odt, pdf,"
                                + " ipynb), or the text below %%check.",
                        CheckMagics::check)
                .offering(FileNames::completions));
    }

    private static @Nullable Object check(List<String> arguments, String body, Session session) throws IOException {
        if (!body.isBlank()) {
            return Check.text(body);
        }
        if (arguments.isEmpty()) {
            throw new MagicException("which text? " + USAGE);
        }
        List<Object> checked = new ArrayList<>();
        for (String argument : arguments) {
            for (Path file : FileNames.matching(session.folder(), argument)) {
                checked.add(Check.file(file.toString()));
            }
        }
        return checked.size() == 1 ? checked.get(0) : checked;
    }
}
