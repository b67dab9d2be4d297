package nl.drugmonitor.kernel.magic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.drugmonitor.kernel.display.MimeBundle;
import org.jspecify.annotations.Nullable;

/** The magic that shows a picture. */
final class ImageMagic {
    private static final String USAGE = "%image FILE_OR_URL";
    private static final Pattern ADDRESS = Pattern.compile("https?://.*");
    private static final int MOST_BYTES = 50_000_000;
    private static final int PATIENCE_MILLIS = 20_000;

    /** How the files of each form begin. */
    private static final Map<String, String> BEGINNINGS =
            Map.of("\u0089PNG", "image/png", "\u00ff\u00d8\u00ff", "image/jpeg", "GIF8", "image/gif");

    private ImageMagic() {}

    static List<Magic> all() {
        return List.of(Magic.of(
                        USAGE,
                        "Shows a picture: PNG, JPEG, GIF, SVG or BMP. Only an address that begins with http:// or"
                                + " https:// is asked for over the network.",
                        ImageMagic::show)
                .offering(FileNames::completions));
    }

    private static @Nullable Object show(List<String> arguments, String body, Session session) throws IOException {
        if (arguments.size() != 1) {
            throw new MagicException("which picture? " + USAGE + "; a name with spaces stands in quotes");
        }
        String name = arguments.get(0);
        byte[] bytes = ADDRESS.matcher(name).matches() ? fetched(name) : read(name, session.folder());
        String beginning = new String(bytes, 0, Math.min(bytes.length, 4), ISO_8859_1);
        for (Map.Entry<String, String> form : BEGINNINGS.entrySet()) {
            if (beginning.startsWith(form.getKey())) {
                return shown(form.getValue(), Base64.getEncoder().encodeToString(bytes), name);
            }
        }
        String text = new String(bytes, UTF_8);
        if (text.contains("<svg")) {
            return shown("image/svg+xml", text, name);
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        if (picture == null) {
            throw new MagicException(name + " is no picture of these kinds: PNG, JPEG, GIF, SVG, BMP");
        }
        return picture;
    }

    private static MimeBundle shown(String form, String content, String name) {
        return new MimeBundle(Map.of(form, content, MimeBundle.TEXT, "the picture " + name), Map.of());
    }

    private static byte[] read(String name, Path folder) throws IOException {
        Path file = FileNames.path(folder, name);
        if (!Files.isRegularFile(file)) {
            throw new MagicException("cannot find " + name + " in " + folder.toAbsolutePath());
        }
        return limited(Files.newInputStream(file), name);
    }

    private static byte[] fetched(String address) {
        try {
            URLConnection connection = new URL(address).openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return limited(connection.getInputStream(), address);
        } catch (MalformedURLException e) {
            throw new MagicException("\"" + address + "\" is no address: " + e.getMessage());
        } catch (IOException e) {
            throw new MagicException("cannot fetch " + address + ": " + e);
        }
    }

    private static byte[] limited(InputStream content, String name) throws IOException {
        try (content) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new MagicException(name + " has more than " + MOST_BYTES / 1_000_000 + " MB");
            }
            return bytes;
        }
    }
}
