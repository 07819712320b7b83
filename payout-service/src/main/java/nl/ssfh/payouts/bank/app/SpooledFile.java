package nl.ssfh.payouts.bank.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came in, kept beside memory until it is handled, so that a slow sender holds up nobody. */
final class SpooledFile implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final Path path;
    private final String sha256;

    private SpooledFile(Path path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    static SpooledFile of(InputStream content, long largest) {
        try {
            var path = Files.createTempFile("ssfh-report-", ".xml");
            try {
                return new SpooledFile(path, copy(content, path, largest));
            } catch (IOException | RuntimeException e) {
                Files.delete(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream content, Path to, long largest) throws IOException {
        var digest = newDigest();
        try (var in = new DigestInputStream(content, digest);
                var out = Files.newOutputStream(to)) {
            var chunk = new byte[CHUNK];
            long size = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > largest) {
                    throw new ReportTooLarge(largest);
                }
                out.write(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    String sha256() {
        return sha256;
    }

    InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(path), CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
