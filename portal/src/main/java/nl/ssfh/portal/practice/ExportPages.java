package nl.ssfh.portal.practice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.portal.apis.ExportsApi;
import nl.ssfh.portal.page.Download;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Placements and claims of a practice as files for a spreadsheet. */
@Path("/praktijk/bestand")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class ExportPages {

    private final Practices practices;
    private final ExportsApi exports;

    ExportPages(Practices practices, @RestClient ExportsApi exports) {
        this.practices = practices;
        this.exports = exports;
    }

    @GET
    @Path("stages")
    public RestResponse<byte[]> placements(
            @QueryParam("praktijk") @Nullable UUID practice, @QueryParam("vorm") @Nullable String form) {
        return file(ExportsApi.PLACEMENTS, practice, form, "stages");
    }

    @GET
    @Path("aanvragen")
    public RestResponse<byte[]> claims(
            @QueryParam("praktijk") @Nullable UUID practice, @QueryParam("vorm") @Nullable String form) {
        return file(ExportsApi.CLAIMS, practice, form, "aanvragen");
    }

    private RestResponse<byte[]> file(String what, @Nullable UUID practice, @Nullable String form, String name) {
        var of = practices.need(practice).id();
        return "csv".equals(form)
                ? Download.CSV.of(exports.csv(what, of), name)
                : Download.EXCEL.of(exports.excel(what, of), name);
    }
}
