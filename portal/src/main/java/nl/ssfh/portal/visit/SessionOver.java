package nl.ssfh.portal.visit;

/** A form was sent when nobody was signed in any more. */
public class SessionOver extends RuntimeException {

    private static final long serialVersionUID = 1;

    SessionOver() {
        super("Nobody is signed in any more");
    }
}
