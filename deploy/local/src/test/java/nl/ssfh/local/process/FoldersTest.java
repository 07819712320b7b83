package nl.ssfh.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path place;

    Path made;

    @BeforeEach
    void make() throws IOException {
        made = Files.createDirectory(place.resolve("made"));
        Files.writeString(made.resolve("file"), "second");
    }

    @Test
    void a_folder_gets_its_name_once_it_is_whole() {
        Folders.adopt(made, place.resolve("home"));

        assertThat(place.resolve("home/file")).hasContent("second");
        assertThat(made).doesNotExist();
    }

    @Test
    void a_folder_that_another_made_faster_is_kept() throws IOException {
        var home = Files.createDirectory(place.resolve("home"));
        Files.writeString(home.resolve("file"), "first");

        Folders.adopt(made, home);

        assertThat(home.resolve("file")).hasContent("first");
        assertThat(made).doesNotExist();
    }

    @Test
    void what_cannot_be_named_so_is_said() {
        assertThatThrownBy(() -> Folders.adopt(made, place.resolve("nowhere/home")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(made).exists();
    }
}
