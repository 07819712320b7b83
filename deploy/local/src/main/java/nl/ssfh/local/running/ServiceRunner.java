package nl.ssfh.local.running;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Child;

/** One of our services, as it is packaged. */
record ServiceRunner(Part part, House house, Site site, URI address, Map<String, String> environment)
        implements Runner {

    private static final int HEAP_MEGABYTES = 256;

    @Override
    public Path log() {
        return site.log(part);
    }

    @Override
    public Child start() {
        var command = PackagedService.find(house, part).command(house.guardJar(), HEAP_MEGABYTES);
        return Child.start(part.title(), command, environment, log());
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(address.resolve("/q/health/ready"));
    }
}
