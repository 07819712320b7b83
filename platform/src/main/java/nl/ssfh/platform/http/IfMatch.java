package nl.ssfh.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import nl.ssfh.platform.problem.Problem;

/**
 * Lets nobody write over what somebody else changed meanwhile.
 *
 * <p>Who changes a thing says which state of it he saw: the ETag that came with it goes back as If-Match.
 */
@ApplicationScoped
public class IfMatch {

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The caller saw the thing in this version, or he is refused. */
    public void require(long version) {
        var seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null) {
            throw Problem.of(
                    Status.PRECONDITION_REQUIRED,
                    "if-match-needed",
                    "Send the ETag of what you saw as If-Match.",
                    "Stuur de ETag van wat u zag mee als If-Match.");
        }
        var tag = "\"" + version + "\"";
        if (Arrays.stream(seen.split(",")).map(String::strip).noneMatch(each -> each.equals("*") || each.equals(tag))) {
            throw Problem.of(
                    Status.PRECONDITION_FAILED,
                    "changed-meanwhile",
                    "Somebody changed this meanwhile; look again.",
                    "Iemand heeft dit intussen gewijzigd; kijk opnieuw.");
        }
    }
}
