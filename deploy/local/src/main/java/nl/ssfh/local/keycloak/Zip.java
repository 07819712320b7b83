package nl.ssfh.local.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ssfh.local.process.Folders;

/** Unpacks an archive that we trust but do not run scripts from: file modes are not kept. */
final class Zip {

    private Zip() {}

    static void unpack(Path archive, Path folder) {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(entry, zip, folder.resolve(entry.getName()).normalize());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(ZipEntry entry, ZipInputStream zip, Path target) throws IOException {
        if (entry.isDirectory()) {
            Folders.create(target);
        } else {
            Folders.createAround(target);
            Files.copy(zip, target);
        }
    }
}
