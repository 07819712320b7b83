package nl.ssfh.local.running;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Part;
import nl.ssfh.local.Port;
import nl.ssfh.local.process.FreePort;
import nl.ssfh.local.process.Waiting;

/** The port numbers of one platform. */
record Numbers(Map<Port, Integer> numbers) {

    /** A platform that was killed in this very moment needs as long to be gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    static Numbers fixed() {
        return of(Port::usual);
    }

    /** Free ones, each another. */
    static Numbers drawn() {
        var drawn = FreePort.draw(Port.values().length).iterator();
        return of(port -> drawn.next());
    }

    int of(Port port) {
        return numbers.getOrDefault(port, 0);
    }

    URI http(Port port) {
        return URI.create("http://127.0.0.1:%d".formatted(of(port)));
    }

    URI http(Part service) {
        return http(Port.valueOf(service.name()));
    }

    /** Refuses with one line for each port that somebody else has. */
    void checkFree() {
        if (Waiting.until(PATIENCE, () -> taken().isEmpty())) {
            return;
        }
        throw new CannotStart(taken() + "\nStop what listens there and start again; 'ss -ltnp' shows who it is.");
    }

    private String taken() {
        return numbers.entrySet().stream()
                .filter(entry -> !FreePort.isFree(entry.getValue()))
                .map(entry -> "Port %d is in use (needed by %s)."
                        .formatted(entry.getValue(), entry.getKey().part().title()))
                .collect(Collectors.joining("\n"));
    }

    private static Numbers of(ToIntFunction<Port> number) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        Arrays.stream(Port.values()).forEach(port -> numbers.put(port, number.applyAsInt(port)));
        return new Numbers(numbers);
    }
}
