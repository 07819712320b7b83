package nl.ssfh.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A page as a tagged PDF (PDF/UA), which a screen reader reads in its order and language.
 *
 * <p>The page is well-formed HTML with a title, a description and a language; nothing outside it is ever fetched.
 */
public final class PdfAnswer {

    public static final String TYPE = "application/pdf";

    /** The only typeface: one that is free, and goes with the library that writes the file. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfAnswer() {}

    public static RestResponse<StreamingOutput> of(String html, Locale language) {
        StreamingOutput file = out -> write(html, out);
        return ResponseBuilder.ok(file)
                .header("Content-Type", TYPE)
                .header("Content-Language", language.getLanguage())
                .header("Vary", "Accept-Language")
                .build();
    }

    static void write(String html, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(PdfAnswer::font, "Letter")
                .useUriResolver((base, uri) -> null)
                .withProducer("Mijn-SSFH")
                .withHtmlContent(html, null)
                .toStream(out)
                .run();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), FONT);
    }
}
