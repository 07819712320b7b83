package nl.ssfh.demo.year;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks again when a service is away for a moment. Whatever is asked here may safely be asked twice. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration REST = Duration.ofMillis(250);
    private static final int UNAVAILABLE = 503;

    private Patience() {}

    static HttpResponse<String> of(Request request) throws IOException, InterruptedException {
        var end = Instant.now().plus(LONGEST);
        while (true) {
            boolean last = Instant.now().isAfter(end);
            try {
                var answer = request.send();
                if (last || !isForLater(answer)) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw e;
                }
            }
            Thread.sleep(REST);
        }
    }

    private static boolean isForLater(HttpResponse<String> answer) {
        return answer.statusCode() == UNAVAILABLE || answer.body().contains("/problems/still-running");
    }

    /** One try. */
    interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }
}
