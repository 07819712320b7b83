package nl.ssfh.payouts.run.channel;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.ssfh.payouts.run.domain.BankChannel;
import nl.ssfh.payouts.run.domain.BankFile;

/**
 * Drops files into a folder that the bank's own software empties. A file appears there whole, under the name of its
 * message, or not at all; what stands beside it with a dot in front is not done.
 */
final class FolderChannel implements BankChannel {

    private final Path folder;

    FolderChannel(Path folder) {
        this.folder = folder;
    }

    @Override
    public void deliver(BankFile file, Content content) throws IOException {
        var part = folder.resolve("." + file.name() + ".part");
        try (var written = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING);
                var out = new BufferedOutputStream(Channels.newOutputStream(written))) {
            content.writeTo(out);
            out.flush();
            written.force(true);
        }
        Files.move(part, folder.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
        // The new name is on disk only once the folder is.
        try (var names = FileChannel.open(folder, READ)) {
            names.force(true);
        }
    }
}
