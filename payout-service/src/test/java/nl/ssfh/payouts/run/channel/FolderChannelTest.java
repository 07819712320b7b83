package nl.ssfh.payouts.run.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.run.channel.ChosenChannel.Kind;
import nl.ssfh.payouts.run.domain.BankFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderChannelTest {

    static final BankFile FILE = new BankFile(new UUID(0, 1), 1, "message", 2, new Money(35_000), "sha", null);
    static final byte[] BYTES = "<Document/>".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_file_stands_under_the_name_of_its_message_and_nothing_else() throws IOException {
        new FolderChannel(folder).deliver(FILE, out -> out.write(BYTES));

        assertThat(folder.resolve("message.xml")).hasBinaryContent(BYTES);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void half_a_file_is_never_seen_and_the_next_try_makes_it_whole() throws IOException {
        var channel = new FolderChannel(folder);

        assertThatThrownBy(() -> channel.deliver(FILE, out -> {
                    out.write(BYTES, 0, 5);
                    out.flush();
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(folder.resolve("message.xml")).doesNotExist();

        channel.deliver(FILE, out -> out.write(BYTES));
        assertThat(folder.resolve("message.xml")).hasBinaryContent(BYTES);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    /** A process that dies after the file is there, and before it knows, delivers it again. */
    @Test
    void a_file_that_is_delivered_again_is_the_same_file() throws IOException {
        var channel = new FolderChannel(folder);

        channel.deliver(FILE, out -> out.write(BYTES));
        channel.deliver(FILE, out -> out.write(BYTES));

        assertThat(folder.resolve("message.xml")).hasBinaryContent(BYTES);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_folder_that_is_not_there_is_named_at_start() {
        assertThatThrownBy(() -> new ChosenChannel(Kind.FOLDER, Optional.of(folder.resolve("none"))))
                .hasMessageContaining("ssfh.payouts.channel-folder");
        assertThatThrownBy(() -> new ChosenChannel(Kind.FOLDER, Optional.empty()))
                .hasMessageContaining("ssfh.payouts.channel-folder");
    }
}
