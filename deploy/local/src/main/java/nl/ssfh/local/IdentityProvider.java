package nl.ssfh.local;

/** Who signs the tokens. Both know the same people. */
public enum IdentityProvider {
    /** A small OIDC server with a 'choose who you are' page, ready in seconds; it also knows people it has never seen. */
    LIGHT,
    /** The real Keycloak, with the realm of {@code deploy/keycloak}. */
    KEYCLOAK
}
