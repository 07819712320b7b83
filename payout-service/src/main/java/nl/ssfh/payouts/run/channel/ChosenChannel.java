package nl.ssfh.payouts.run.channel;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ssfh.payouts.run.domain.BankChannel;
import nl.ssfh.payouts.run.domain.BankFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The channel that the settings name, asked for at start so that a wrong setting is found before a run is sent. */
@Startup
@ApplicationScoped
class ChosenChannel implements BankChannel {

    private final BankChannel chosen;

    ChosenChannel(
            @ConfigProperty(name = "ssfh.payouts.channel") Kind kind,
            @ConfigProperty(name = "ssfh.payouts.channel-folder") Optional<Path> folder) {
        this.chosen = switch (kind) {
            case DOWNLOAD -> new DownloadChannel();
            case FOLDER ->
                new FolderChannel(folder.filter(Files::isWritable)
                        .filter(Files::isDirectory)
                        .orElseThrow(() -> new IllegalStateException(
                                "Set ssfh.payouts.channel-folder to a folder that files can be written to")));
        };
    }

    @Override
    public void deliver(BankFile file, Content content) throws IOException {
        chosen.deliver(file, content);
    }

    enum Kind {
        DOWNLOAD,
        FOLDER
    }
}
