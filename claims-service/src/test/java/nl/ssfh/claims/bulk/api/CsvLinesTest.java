package nl.ssfh.claims.bulk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ssfh.claims.bulk.domain.LineState;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.Span;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

    static final String HEADER = String.join(",", LineForm.COLUMNS) + "\n";
    static final String LINE = "0192f3a1-7c00-7000-8000-000000000001,Anna,anna%d@example.nl,nl,BOL,DOCTORS_ASSISTANT,"
            + "25695,1,REGULAR,16,2024-09-02,2025-01-31,no,yes,yes,yes,yes\n";
    static final Limits LIMITS =
            new Limits(new BigDecimal("60"), 4, new Span(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31)));

    @Test
    void a_file_of_any_length_is_read_with_few_lines_in_memory() {
        int lines = 20_000;
        var written = new AtomicInteger();
        var read = new AtomicInteger();
        var mostHeld = new AtomicInteger();

        new CsvLines(endless(lines, written), LIMITS, lines).each(line -> {
            assertThat(line.state(LineState.WAITING)).isEqualTo(LineState.WAITING);
            mostHeld.accumulateAndGet(written.get() - read.incrementAndGet(), Math::max);
        });

        assertThat(read).hasValue(lines);
        assertThat(mostHeld.get()).isBetween(0, 500);
    }

    /** Writes each line at the moment at which it is read. */
    static InputStream endless(int lines, AtomicInteger written) {
        return new InputStream() {

            private byte[] text = HEADER.getBytes(UTF_8);
            private int at;

            @Override
            public int read(byte[] target, int offset, int length) {
                if (at == text.length) {
                    if (written.get() == lines) {
                        return -1;
                    }
                    text = LINE.formatted(written.incrementAndGet()).getBytes(UTF_8);
                    at = 0;
                }
                int count = Math.min(length, text.length - at);
                System.arraycopy(text, at, target, offset, count);
                at += count;
                return count;
            }

            @Override
            public int read() {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }
        };
    }

    @Test
    void the_same_line_typed_otherwise_is_the_same_line() {
        var english = LINE.formatted(1);
        var dutch = LINE.formatted(1)
                .replace(',', ';')
                .replace("16;", "16,00;")
                .replace("2024-09-02", "2-9-2024")
                .replace("yes", "Ja")
                .replace(";no;", ";nee;")
                .replace("BOL", " bol ");

        assertThat(read(HEADER.replace(',', ';') + dutch).getFirst().hash())
                .isEqualTo(read(HEADER + english).getFirst().hash())
                .isNotEqualTo(read(HEADER + LINE.formatted(2)).getFirst().hash());
    }

    @Test
    void a_sign_that_makes_a_cell_harmless_is_no_part_of_it() {
        var line = read(HEADER + LINE.formatted(1).replace("Anna", "'-Anna")).getFirst();

        assertThat(line.offer())
                .isNotNull()
                .extracting(offer -> offer.student().name())
                .isEqualTo("-Anna");
    }

    static List<NewLine> read(String csv) {
        var lines = new ArrayList<NewLine>();
        new CsvLines(new ByteArrayInputStream(csv.getBytes(UTF_8)), LIMITS, 10).each(lines::add);
        return lines;
    }
}
