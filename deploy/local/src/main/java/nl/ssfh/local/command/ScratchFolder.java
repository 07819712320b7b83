package nl.ssfh.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ssfh.local.process.Folders;

/** A new folder that lives as long as this process. */
record ScratchFolder(Path path) {

    private static final String PREFIX = "parts-";

    /** Also clears away what a killed process left behind there. */
    static ScratchFolder in(Path parent) {
        Folders.create(parent);
        try (var earlier = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var folder : earlier) {
                if (!ownerLives(folder)) {
                    Folders.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var own =
                parent.toAbsolutePath().resolve(PREFIX + ProcessHandle.current().pid());
        return new ScratchFolder(Folders.create(own));
    }

    void delete() {
        Folders.delete(path);
    }

    private static boolean ownerLives(Path folder) {
        var pid = folder.getFileName().toString().substring(PREFIX.length());
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
