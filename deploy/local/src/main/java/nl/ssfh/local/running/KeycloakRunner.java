package nl.ssfh.local.running;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.ssfh.local.Part;
import nl.ssfh.local.keycloak.Keycloak;
import nl.ssfh.local.process.Child;

/** The real Keycloak in the place of the light OIDC server. */
record KeycloakRunner(Keycloak keycloak, URI issuer) implements Runner {

    static final int HEAP_MEGABYTES = 400;

    @Override
    public Part part() {
        return Part.OIDC;
    }

    @Override
    public Path log() {
        return keycloak.log();
    }

    @Override
    public Child start() {
        return keycloak.start();
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(URI.create(issuer + "/.well-known/openid-configuration"));
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }
}
