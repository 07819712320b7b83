package nl.ssfh.payouts.schedule.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import nl.ssfh.payouts.schedule.domain.Instalment;

/** Writes instalments as CSV, each as it comes. Every value is an id, a number or a code, so none needs quotes. */
final class InstalmentCsv implements AutoCloseable {

    private static final String HEADER = "instalment,placement,claim,practice,fee,month,sequence,cents,state,reason";

    private final BufferedWriter out;

    InstalmentCsv(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        this.out.write(HEADER + "\n");
    }

    void add(Instalment line) {
        var reason = line.reason() == null ? "" : line.reason();
        try {
            out.write("%s,%s,%s,%s,%s,%s,%d,%d,%s,%s\n"
                    .formatted(
                            line.id(),
                            line.placement(),
                            line.claim(),
                            line.practice(),
                            line.fee(),
                            line.month(),
                            line.sequence(),
                            line.amount().cents(),
                            line.state(),
                            reason));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
