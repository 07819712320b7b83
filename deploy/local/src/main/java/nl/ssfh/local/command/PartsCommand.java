package nl.ssfh.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import nl.ssfh.local.House;
import nl.ssfh.local.process.Guard;

/**
 * {@code parts --data DIR}: only the servers, for tests. Prints one line of JSON when all are ready, and ends when its
 * standard input closes.
 */
final class PartsCommand {

    private PartsCommand() {}

    static void run(List<String> arguments) throws JsonProcessingException {
        var folder = ScratchFolder.in(folder(arguments));
        var parts = new TestParts(House.find().cache(), folder.path());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            parts.close();
            folder.delete();
        }));
        Guard.watch();
        System.out.println(new ObjectMapper().writeValueAsString(parts.start()));
    }

    private static Path folder(List<String> arguments) {
        return arguments.size() == 2 && arguments.getFirst().equals("--data")
                ? Path.of(arguments.getLast())
                : Path.of(System.getProperty("java.io.tmpdir"), "ssfh-" + System.getProperty("user.name"));
    }
}
