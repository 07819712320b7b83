package nl.ssfh.platform.rights;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.time.Instant;
import nl.ssfh.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses whoever signed in too long ago, or does not say when, before anything else of the operation is done. */
@RecentLogin
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RecentLoginCheck {

    private final JsonWebToken token;
    private final Duration longest;
    private final boolean issueCounts;

    RecentLoginCheck(
            JsonWebToken token,
            @ConfigProperty(name = "ssfh.recent-login") Duration longest,
            @ConfigProperty(name = "ssfh.recent-login-by-issue") boolean issueCounts) {
        this.token = token;
        this.longest = longest;
        this.issueCounts = issueCounts;
    }

    /** Tokens are dated by the clock of the machine, whatever the business date is. */
    @AroundInvoke
    Object check(InvocationContext operation) throws Exception {
        if (signedIn().plus(longest).isBefore(Instant.now())) {
            throw Problem.loginTooOld(longest);
        }
        return operation.proceed();
    }

    private Instant signedIn() {
        var said = moment(Claims.auth_time);
        return said.equals(Instant.EPOCH) && issueCounts ? moment(Claims.iat) : said;
    }

    /** The beginning of time when the token does not say it. */
    private Instant moment(Claims claim) {
        return token.<Object>getClaim(claim.name()) instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH;
    }
}
