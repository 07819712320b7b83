package nl.ssfh.portal.apis;

import jakarta.ws.rs.ProcessingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for something that a page can do without. */
public final class Reach {

    private Reach() {}

    /** The answer; null when the service does not answer now, so that the rest of the page is shown all the same. */
    public static <T> @Nullable T orNull(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException e) {
            return null;
        } catch (Refused e) {
            if (e.status() >= 500) {
                return null;
            }
            throw e;
        }
    }

    /** The answer; null when it is not for who asks. */
    public static <T> @Nullable T ifAllowed(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refused e) {
            if (e.status() == 403) {
                return null;
            }
            throw e;
        }
    }

    /** The answer; null when there is nothing of the kind, or it is somebody else's. */
    public static <T> @Nullable T ifThere(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refused e) {
            if (e.status() == 404) {
                return null;
            }
            throw e;
        }
    }

    /** The answer, or another one when there is nothing of the kind. */
    public static <T> T orElse(T nothing, Supplier<T> question) {
        try {
            return question.get();
        } catch (Refused e) {
            if (e.status() == 404) {
                return nothing;
            }
            throw e;
        }
    }
}
