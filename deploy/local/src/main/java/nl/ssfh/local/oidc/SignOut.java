package nl.ssfh.local.oidc;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** Whoever signs out by a form is sent back to where it says; the server reads that from the address alone. */
final class SignOut {

    private static final String BACK = "post_logout_redirect_uri";

    private SignOut() {}

    static OAuth2HttpRequest complete(OAuth2HttpRequest request) {
        var back = isForm(request) ? request.getFormParameters().get(BACK) : null;
        return back == null
                ? request
                : new OAuth2HttpRequest(
                        request.getHeaders(),
                        request.getMethod(),
                        request.getOriginalUrl()
                                .newBuilder()
                                .setQueryParameter(BACK, back)
                                .build(),
                        null);
    }

    private static boolean isForm(OAuth2HttpRequest request) {
        return request.getMethod().equals("POST")
                && request.getOriginalUrl().encodedPath().endsWith("/endsession");
    }
}
