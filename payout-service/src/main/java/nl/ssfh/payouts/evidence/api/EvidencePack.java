package nl.ssfh.payouts.evidence.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ssfh.payouts.evidence.app.TakeEvidence.Taken;
import nl.ssfh.platform.chain.Sha256;

/** Packs evidence in one file: to read, as data, and with what proves that none of it is another. */
@ApplicationScoped
public class EvidencePack {

    /** The file in which the hash of every other stands. */
    public static final String SUMS = "SHA256SUMS";

    private static final String TEMPLATE = "evidence.html";

    private final ObjectMapper json;
    private final Engine engine;

    EvidencePack(ObjectMapper json, Engine engine) {
        this.json = json;
        this.engine = engine;
    }

    void write(Taken taken, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            var sums = add(taken, "", zip);
            put(zip, SUMS, sums.getBytes(UTF_8));
        }
    }

    /** Adds the evidence on one instalment to a larger file. Returns its lines of {@link #SUMS}. */
    public String add(Taken taken, String folder, ZipOutputStream zip) throws IOException {
        var sums = new StringBuilder();
        for (var file : files(taken).entrySet()) {
            sums.append(put(zip, folder + file.getKey(), file.getValue()));
        }
        return sums.toString();
    }

    /** Returns the line of {@link #SUMS}, as {@code sha256sum --check} reads it. */
    public static String put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return Sha256.of(content) + "  " + name + "\n";
    }

    private Map<String, byte[]> files(Taken taken) throws IOException {
        var view = EvidenceView.of(taken.evidence());
        var papers = PaperView.All.of(taken);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("index.html", page(view, papers).getBytes(UTF_8));
        files.put("evidence.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(view));
        files.put("papers.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(papers));
        for (var paper : taken.papers()) {
            paper.content().ifPresent(text -> files.put(paper.kind().file(), text.getBytes(UTF_8)));
        }
        taken.transactions()
                .forEach((endToEndId, xml) ->
                        files.put("transaction-%s.xml".formatted(endToEndId), xml.getBytes(UTF_8)));
        return files;
    }

    private String page(EvidenceView view, PaperView.All papers) {
        return Objects.requireNonNull(engine.getTemplate(TEMPLATE), TEMPLATE)
                .data("evidence", view)
                .data("papers", papers)
                .render();
    }
}
