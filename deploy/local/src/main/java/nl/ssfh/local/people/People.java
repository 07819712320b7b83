package nl.ssfh.local.people;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The demo people of {@code people.json}; Keycloak's realm holds the same. */
public record People(List<Person> all) {

    /** Everybody's password: on loopback there is nothing to keep secret. */
    public static final String PASSWORD = "ssfh";

    public People {
        all = List.copyOf(all);
    }

    public static People read() {
        try (var json = Objects.requireNonNull(People.class.getResourceAsStream("people.json"))) {
            return new People(new ObjectMapper().readValue(json, new TypeReference<List<Person>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person of this login name, or somebody made up from it. */
    public Person named(String login) {
        return all.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseGet(() -> Person.unknown(login));
    }
}
