package nl.ssfh.local.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    static final People PEOPLE = People.read();

    @Test
    void somebody_written_down_is_found_by_login_name() {
        var anna = PEOPLE.named("anna");

        assertThat(anna.name()).isEqualTo("Anna de Vries");
        assertThat(anna.roles()).containsExactly("practice");
    }

    @ParameterizedTest
    @CsvSource({
        "x@officer, officer, x.officer@example.nl",
        "x@auditor, auditor, x.auditor@example.nl",
        "x@student, student, x.student@example.nl",
        "x@service, service, x.service@example.nl",
        "x@boss, practice, x.boss@example.nl",
        "officer, practice, officer@example.nl",
        "jan@huis.example, practice, jan@huis.example",
    })
    void a_login_name_nobody_wrote_down_tells_role_and_mail(String login, String role, String email) {
        var person = PEOPLE.named(login);

        assertThat(person.roles()).isEqualTo(List.of(role));
        assertThat(person.email()).isEqualTo(email);
        assertThat(person.sub()).isEqualTo(UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void no_two_people_are_the_same_to_the_services() {
        assertThat(PEOPLE.all()).extracting(Person::sub).doesNotHaveDuplicates();
        assertThat(PEOPLE.all()).extracting(Person::login).doesNotHaveDuplicates();
    }
}
