package nl.ssfh.payouts.sampling.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import nl.ssfh.payouts.evidence.api.EvidencePack;
import nl.ssfh.payouts.evidence.app.TakeEvidence;
import nl.ssfh.payouts.evidence.domain.Paper;
import nl.ssfh.payouts.sampling.app.ReadSamples;
import nl.ssfh.payouts.sampling.domain.SampleLine;

/** Packs a sample with the evidence on each of its lines, line by line, so that one at a time is in memory. */
@ApplicationScoped
class SampleFile {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 100;

    private final ReadSamples samples;
    private final TakeEvidence takeEvidence;
    private final EvidencePack pack;
    private final ObjectMapper json;

    SampleFile(ReadSamples samples, TakeEvidence takeEvidence, EvidencePack pack, ObjectMapper json) {
        this.samples = samples;
        this.takeEvidence = takeEvidence;
        this.pack = pack;
        this.json = json;
    }

    void write(SampleResultView sample, UUID id, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            var sums = new StringBuilder();
            var missing = new StringBuilder();
            sums.append(EvidencePack.put(
                    zip, "sample.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(sample)));
            for (var lines = page(id, FIRST);
                    !lines.isEmpty();
                    lines = page(id, lines.getLast().instalment())) {
                for (var line : lines) {
                    add(line, zip, sums, missing);
                }
            }
            sums.append(EvidencePack.put(zip, "missing.txt", missing.toString().getBytes(UTF_8)));
            EvidencePack.put(zip, EvidencePack.SUMS, sums.toString().getBytes(UTF_8));
        }
    }

    private List<SampleLine> page(UUID sample, UUID after) {
        return samples.lines(sample, after, PAGE);
    }

    private void add(SampleLine line, ZipOutputStream zip, StringBuilder sums, StringBuilder missing)
            throws IOException {
        var folder = line.instalment() + "/";
        var taken = takeEvidence.take(line.instalment());
        var found = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(SampleLineView.of(line));
        sums.append(EvidencePack.put(zip, folder + "finding.json", found));
        sums.append(pack.add(taken, folder, zip));
        missing.append(taken.papers().stream()
                .filter(paper -> paper.missing() != null)
                .map(Paper::kind)
                .map(kind -> folder + kind.file() + "\n")
                .collect(Collectors.joining()));
    }
}
