package nl.ssfh.local.running;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a part said last. */
final class LogTail {

    private static final int LINES = 8;
    private static final int BYTES = 8192;

    private LogTail() {}

    static String of(Path log) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - BYTES));
            var bytes = Channels.newInputStream(file).readAllBytes();
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", last(lines));
        } catch (IOException nothing) {
            return "";
        }
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(line -> "  | " + line)
                .toList();
    }
}
