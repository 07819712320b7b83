package nl.ssfh.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Child;

/**
 * A server that is a Java library, in a JVM of its own.
 *
 * @param arguments of the {@code part} command, after the file that it writes when it is ready
 */
record ServerRunner(Part part, House house, Site site, int heapMegabytes, List<String> arguments) implements Runner {

    @Override
    public Path log() {
        return site.log(part);
    }

    @Override
    public Child start() {
        try {
            Files.deleteIfExists(readyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Child.start(part.title(), command(), Map.of(), log());
    }

    @Override
    public boolean isReady() {
        return Files.exists(readyFile());
    }

    private Path readyFile() {
        return site.folder().resolve(part.shortName() + ".ready");
    }

    private List<String> command() {
        var command = new ArrayList<>(Jvm.command(heapMegabytes));
        command.addAll(List.of("-cp", house.serverClassPath(), "nl.ssfh.local.Main"));
        command.addAll(List.of("part", part.shortName(), readyFile().toString()));
        command.addAll(arguments);
        return command;
    }
}
