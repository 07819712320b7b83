package nl.ssfh.local.running;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Folders;

/** The folder in which one platform lives; while it is open, nobody else may live there. Its lock names who does. */
final class Site implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileLock lock;

    private Site(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Site open(Path folder) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            var file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock != null) {
                file.truncate(0)
                        .write(US_ASCII.encode(
                                Long.toString(ProcessHandle.current().pid())));
                return new Site(folder, lock);
            }
            file.close();
        } catch (OverlappingFileLockException ourselves) {
            throw taken(folder);
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be used: %s".formatted(folder, e.getMessage()), e);
        }
        throw taken(folder);
    }

    Path folder() {
        return folder;
    }

    Path log(Part part) {
        return folder.resolve("logs").resolve(part.shortName() + ".log");
    }

    /** Throws away everything but the lock. */
    void empty() {
        try (var content = Files.list(folder)) {
            content.filter(path -> !path.endsWith(LOCK)).toList().forEach(Folders::delete);
            Folders.create(folder.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of every database role here, made up at the first start. */
    String password() {
        var file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.writeString(Files.createFile(file, ours), randomPassword());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path businessDateFile() {
        return folder.resolve("business-date");
    }

    /** Whoever reads the file finds the old date or the new one, nothing between. */
    void writeBusinessDate(LocalDate date) {
        var beside = folder.resolve("business-date.new");
        try {
            Files.writeString(beside, date.toString());
            Files.move(beside, businessDateFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static CannotStart taken(Path folder) {
        return new CannotStart(
                "A platform already runs in %s. Stop it first (Ctrl-C where it runs).".formatted(folder));
    }
}
