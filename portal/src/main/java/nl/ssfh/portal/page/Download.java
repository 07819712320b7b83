package nl.ssfh.portal.page;

import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files that a service made and a reader keeps. */
public enum Download {
    PDF("application/pdf", "pdf"),
    CSV("text/csv;charset=UTF-8", "csv"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XML("application/xml", "xml"),
    AUDITFILE("application/xml", "xaf"),
    ZIP("application/zip", "zip"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String type;
    private final String ending;

    Download(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** Kept under this name; names of people or practices do not belong in it. */
    public RestResponse<byte[]> of(byte[] file, String name) {
        return named(ResponseBuilder.ok(file), name);
    }

    /** The same for a file of any size: it is handed on as it comes. */
    public RestResponse<InputStream> of(InputStream file, String name) {
        return named(ResponseBuilder.ok(file), name);
    }

    private <T> RestResponse<T> named(ResponseBuilder<T> answer, String name) {
        return answer.header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending))
                .build();
    }
}
