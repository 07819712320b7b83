package nl.ssfh.platform.sheet;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The same rows as CSV or as a workbook, written to the caller while they are read. */
public final class SheetAnswer {

    /** Offered after JSON: who asks for nothing in particular gets that. */
    public static final String CSV = CsvSheet.TYPE + ";qs=0.5";

    public static final String EXCEL = ExcelSheet.TYPE + ";qs=0.4";

    private SheetAnswer() {}

    public static RestResponse<StreamingOutput> csv(Consumer<Sheet> rows) {
        StreamingOutput file = out -> {
            try (var sheet = new CsvSheet(out)) {
                rows.accept(sheet);
            }
        };
        return answer(file, CsvSheet.TYPE + ";charset=UTF-8");
    }

    public static RestResponse<StreamingOutput> excel(String name, Consumer<Sheet> rows) {
        StreamingOutput file = out -> {
            try (var sheet = new ExcelSheet(out, name)) {
                rows.accept(sheet);
            }
        };
        return answer(file, ExcelSheet.TYPE);
    }

    private static RestResponse<StreamingOutput> answer(StreamingOutput file, String type) {
        return ResponseBuilder.ok(file).header("Content-Type", type).build();
    }
}
