package nl.ssfh.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Styles and scripts, by their content: a browser may keep each for long, and never keeps an old one. */
final class Assets {

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file of ours, such as {@code /stijl/ssfh.css}, with the beginning of its SHA-256. */
    static String address(String path) {
        return path + "?v=" + VERSIONS.computeIfAbsent(path, Assets::version);
    }

    private static String version(String path) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = Objects.requireNonNull(loader.getResourceAsStream("META-INF/resources" + path), path)) {
            var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
