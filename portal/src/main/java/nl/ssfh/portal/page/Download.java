package nl.ssfh.portal.page;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files that a service made and a reader keeps. */
public enum Download {
    PDF("application/pdf", "pdf"),
    CSV("text/csv;charset=UTF-8", "csv"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String ending;

    Download(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** Kept under this name; names of people or practices do not belong in it. */
    public RestResponse<byte[]> of(byte[] file, String name) {
        return ResponseBuilder.ok(file)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending))
                .build();
    }
}
