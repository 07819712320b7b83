package nl.ssfh.portal.visit;

/** Who is signed in has none of the roles that a page is for. */
public class NotForYou extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotForYou() {
        super("Not a page for the roles of this person");
    }
}
