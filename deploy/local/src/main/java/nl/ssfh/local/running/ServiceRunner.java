package nl.ssfh.local.running;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Child;

/**
 * One of our services, as it is packaged.
 *
 * @param learning the JVM keeps the classes it loaded when it ends, so that the next start is about twice as fast
 */
record ServiceRunner(Part part, House house, Site site, URI address, Map<String, String> environment, boolean learning)
        implements Runner {

    private static final int HEAP_MEGABYTES = 256;

    @Override
    public Path log() {
        return site.log(part);
    }

    @Override
    public Child start() {
        var command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
        command.addAll(classArchive(house.cache().resolve(part.shortName() + ".jsa")));
        command.addAll(PackagedService.find(house, part).arguments(house.guardJar()));
        return Child.start(part.title(), command, environment, log());
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(address.resolve("/q/health/ready"));
    }

    /** The JVM itself sees whether an archive still fits the jars; it says so only to those who can do something. */
    private List<String> classArchive(Path archive) {
        if (!learning && !Files.exists(archive)) {
            return List.of();
        }
        var reading = List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error");
        return learning ? with(reading, "-XX:+AutoCreateSharedArchive") : reading;
    }

    private static List<String> with(List<String> flags, String flag) {
        return Stream.concat(flags.stream(), Stream.of(flag)).toList();
    }
}
