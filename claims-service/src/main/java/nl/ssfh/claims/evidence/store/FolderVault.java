package nl.ssfh.claims.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.claims.evidence.domain.ContentRefused;
import nl.ssfh.claims.evidence.domain.ContentRefused.Reason;
import nl.ssfh.claims.evidence.domain.Document.Content;
import nl.ssfh.claims.evidence.domain.DocumentType;
import nl.ssfh.claims.evidence.domain.Vault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder of files that are named by their ids. A file gets its name when all of it is on the disk. */
@ApplicationScoped
class FolderVault implements Vault {

    private static final int CHUNK = 1 << 16;
    private static final String PART = ".part";

    private final Path folder;
    private final long mostBytes;

    FolderVault(
            @ConfigProperty(name = "ssfh.agreements.folder") Path folder,
            @ConfigProperty(name = "ssfh.agreements.most-bytes") long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    @Override
    public Content keep(UUID id, InputStream content) {
        try {
            var target = file(id);
            Files.createDirectories(target.getParent());
            var part = part(id);
            try {
                var kept = write(content, part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return kept;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content write(InputStream content, Path part) throws IOException {
        var digest = sha256();
        long bytes = 0;
        try (var file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var chunk = content.readNBytes(CHUNK);
            var type = DocumentType.of(Arrays.copyOf(chunk, Math.min(chunk.length, DocumentType.HEAD)))
                    .orElseThrow(() -> new ContentRefused(Reason.NO_DOCUMENT));
            while (chunk.length > 0) {
                bytes += chunk.length;
                if (bytes > mostBytes) {
                    throw new ContentRefused(Reason.TOO_LARGE);
                }
                digest.update(chunk);
                file.write(ByteBuffer.wrap(chunk));
                chunk = content.readNBytes(CHUNK);
            }
            file.force(true);
            return new Content(type, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    @Override
    public InputStream open(UUID id) {
        try {
            return Files.newInputStream(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void eachOlderThan(Duration age, Consumer<List<UUID>> some) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var shelves = Files.newDirectoryStream(folder, Files::isDirectory)) {
            var before = now().minus(age);
            for (var shelf : shelves) {
                some.accept(olderThan(before, shelf));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<UUID> olderThan(Instant before, Path shelf) throws IOException {
        var old = new ArrayList<UUID>();
        try (var files = Files.newDirectoryStream(shelf)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.add(UUID.fromString(file.getFileName().toString().replace(PART, "")));
                }
            }
        }
        return old;
    }

    /** As the disk counts it, which may stand elsewhere; the business may have another date. */
    private Instant now() throws IOException {
        var stamp = Files.createTempFile(folder, "now", null);
        try {
            return Files.getLastModifiedTime(stamp).toInstant();
        } finally {
            Files.delete(stamp);
        }
    }

    @Override
    public void destroy(UUID id) {
        try {
            Files.deleteIfExists(file(id));
            Files.deleteIfExists(part(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spread over folders by the last digits, which are drawn at random. */
    private Path file(UUID id) {
        var name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private Path part(UUID id) {
        return file(id).resolveSibling(id + PART);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
