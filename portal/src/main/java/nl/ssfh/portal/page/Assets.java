package nl.ssfh.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Styles and scripts, by their content: a browser may keep each for long, and never keeps an old one. */
final class Assets {

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file of ours, such as {@code /stijl/ssfh.css}, with the beginning of its SHA-256. */
    static String address(String path) {
        return path + "?v=" + Objects.requireNonNull(version(path), path);
    }

    /** Whether this is the version of the file that there is now. */
    static boolean isNow(String path, String version) {
        return version.equals(version(path));
    }

    private static @Nullable String version(String path) {
        var known = VERSIONS.get(path);
        if (known != null) {
            return known;
        }
        var read = read(path);
        if (read != null) {
            VERSIONS.put(path, read);
        }
        return read;
    }

    private static @Nullable String read(String path) {
        try (var file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null) {
                return null;
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
