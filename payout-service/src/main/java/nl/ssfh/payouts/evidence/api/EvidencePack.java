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
class EvidencePack {

    private static final String TEMPLATE = "evidence.html";

    private final ObjectMapper json;
    private final Engine engine;

    EvidencePack(ObjectMapper json, Engine engine) {
        this.json = json;
        this.engine = engine;
    }

    void write(Taken taken, OutputStream out) throws IOException {
        var files = files(taken);
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            put(zip, "SHA256SUMS", sums(files));
        }
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

    /** As {@code sha256sum --check} reads it. */
    private static byte[] sums(Map<String, byte[]> files) {
        var sums = new StringBuilder();
        files.forEach((name, content) ->
                sums.append(Sha256.of(content)).append("  ").append(name).append('\n'));
        return sums.toString().getBytes(UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
