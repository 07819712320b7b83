package nl.ssfh.claims.evidence.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import nl.ssfh.claims.evidence.domain.ContentRefused;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a content cannot be an agreement. */
class AgreementProblems {

    @ServerExceptionMapper
    Response on(ContentRefused e) {
        return switch (e.reason()) {
            case NO_DOCUMENT ->
                Form.refused(List.of(new Flaw(
                        "(body)", "must be a PDF, JPEG or PNG file", "moet een PDF-, JPEG- of PNG-bestand zijn")));
            case TOO_LARGE ->
                Problem.response(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        "too-large",
                        "The file is too large; scan it in black and white or at a lower resolution.",
                        "Het bestand is te groot; scan het in zwart-wit of met een lagere resolutie.");
        };
    }
}
