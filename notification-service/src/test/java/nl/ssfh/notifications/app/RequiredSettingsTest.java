package nl.ssfh.notifications.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {

    Map<String, String> settings = new HashMap<>(Map.of(
            "quarkus.oidc-client.credentials.secret", "geheim",
            "ssfh.claims-url", "https://claims.ssfh.example",
            "ssfh.notifications.secret", "seal",
            "ssfh.notifications.unsubscribe-link", "https://mijn.ssfh.example/afmelden/{token}",
            "quarkus.mailer.from", "no-reply@ssfh.example"));

    @Test
    void with_everything_set_it_starts() {
        assertThatCode(() -> RequiredSettings.check(settings::get)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.oidc-client.credentials.secret",
                "ssfh.claims-url",
                "quarkus.mailer.from",
                "ssfh.notifications.secret"
            })
    void what_is_missing_is_named(String name) {
        settings.remove(name);

        assertThatThrownBy(() -> RequiredSettings.check(settings::get)).hasMessageContaining("Set " + name);
    }

    @Test
    void the_secret_that_everybody_knows_is_refused() {
        settings.put(RequiredSettings.SECRET, RequiredSettings.LOCAL_SECRET);

        assertThatThrownBy(() -> RequiredSettings.check(settings::get))
                .hasMessageContaining(RequiredSettings.SECRET)
                .hasMessageNotContaining(RequiredSettings.LOCAL_SECRET);

        settings.put(RequiredSettings.SECRET, "own");
        settings.put(RequiredSettings.SEAL, RequiredSettings.LOCAL_SEAL);

        assertThatThrownBy(() -> RequiredSettings.check(settings::get)).hasMessageContaining(RequiredSettings.SEAL);
    }
}
