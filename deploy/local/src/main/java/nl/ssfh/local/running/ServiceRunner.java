package nl.ssfh.local.running;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Child;

/** One of our services, as it is packaged. */
record ServiceRunner(Part part, House house, Site site, URI address, Map<String, String> environment)
        implements Runner {

    private static final int HEAP_MEGABYTES = 256;

    @Override
    public Child start() {
        return Child.start(part.title(), command(jar(house, part)), environment, site.log(part));
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(address.resolve("/q/health/ready"));
    }

    /** The packaged service, or a sentence about building it. */
    static Path jar(House house, Part service) {
        var jar = house.root().resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotStart("%s is not built (%s is missing). ./ssfh builds it.".formatted(service.title(), jar));
        }
        return jar;
    }

    private List<String> command(Path jar) {
        var command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
        command.addAll(List.of("-cp", house.guardJar() + ":" + jar, "nl.ssfh.local.process.Guard"));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }
}
