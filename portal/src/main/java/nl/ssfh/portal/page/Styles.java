package nl.ssfh.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The style sheet, by its content. */
final class Styles {

    /** The beginning of its SHA-256. */
    static final String VERSION = version();

    private Styles() {}

    private static String version() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var sheet = Objects.requireNonNull(loader.getResourceAsStream("META-INF/resources/stijl/ssfh.css"))) {
            var hash = MessageDigest.getInstance("SHA-256").digest(sheet.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
