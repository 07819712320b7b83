package nl.ssfh.platform.rights;

/** The roles that a token can carry in its claim {@code roles}. */
public final class Roles {

    /** Acts for practices under mandates. */
    public static final String PRACTICE = "practice";

    public static final String STUDENT = "student";
    public static final String OFFICER = "officer";
    public static final String AUDITOR = "auditor";

    /** Another service, with its own account. */
    public static final String SERVICE = "service";

    private Roles() {}
}
