package nl.ssfh.local.command;

import java.util.Comparator;
import java.util.stream.Collectors;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.local.people.People;
import nl.ssfh.local.people.Person;

/** What a person sees when everything runs: where it is, who to be, how to begin. */
record Welcome(Platform platform, PlatformOptions options) {

    String text() {
        return """

                Everything is healthy after %.1f s.

                Mijn-SSFH in the browser: %s

                %s

                People to log in as, all with the password %s:
                %s

                A token for anna:
                  curl -s %s -d grant_type=password -d client_id=ssfh-cli -d username=anna -d password=%s

                Logs: %s
                Ctrl-C stops everything; the data stays in %s
                """.formatted(
                        platform.timeToHealthy().toMillis() / 1e3,
                        platform.addresses().portal(),
                        parts(),
                        People.PASSWORD,
                        people(),
                        platform.addresses().tokenEndpoint(),
                        People.PASSWORD,
                        platform.addresses().logs(),
                        options.data());
    }

    private String parts() {
        var memory = platform.memory();
        return memory.keySet().stream()
                .sorted(Comparator.comparing(part -> !part.isOurs()))
                .map(part -> "  %-21s %-32s %4d MB"
                        .formatted(part.title(), address(part), memory.getOrDefault(part, 0L) >> 20))
                .collect(Collectors.joining("\n"));
    }

    private String address(Part part) {
        var addresses = platform.addresses();
        return switch (part) {
            case POSTGRESQL -> "127.0.0.1:%d".formatted(addresses.postgresqlPort());
            case KAFKA -> addresses.kafka();
            case OIDC -> addresses.issuer().toString();
            case MAIL -> "%s  (SMTP %d)".formatted(addresses.mailApi(), addresses.smtpPort());
            case CLAIMS, ELIGIBILITY, PAYOUTS, NOTIFICATIONS, PORTAL ->
                addresses.of(part).toString();
        };
    }

    private static String people() {
        return People.read().all().stream().map(Welcome::line).collect(Collectors.joining("\n"));
    }

    private static String line(Person person) {
        return "  %-6s %-14s %s".formatted(person.login(), person.name(), person.note());
    }
}
