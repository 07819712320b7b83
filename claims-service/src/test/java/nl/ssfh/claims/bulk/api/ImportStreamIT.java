package nl.ssfh.claims.bulk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import nl.ssfh.claims.Api;
import nl.ssfh.claims.bulk.app.TakeImport;
import nl.ssfh.claims.bulk.domain.Imports;
import nl.ssfh.claims.bulk.domain.LineState;
import nl.ssfh.claims.placement.app.PlacementLimits;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Caller.Absent;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A long file is never held as a whole. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportStreamIT {

    static final int LINES = 10_000;
    static final int CHUNK = 500;

    /** The file is begun and the mandate looked up, but no line is in the database yet. */
    static final int BEGUN = CHUNK / 2;

    @Inject
    TakeImport take;

    @Inject
    Imports imports;

    @Inject
    PlacementLimits limits;

    @Inject
    Caller caller;

    @Inject
    SessionFactory hibernate;

    @Inject
    Scheduler scheduler;

    String anna = Tokens.practice("anna-streams");
    long before;
    long mostHeld;

    @Test
    void ten_thousand_good_lines_are_taken_in_while_few_of_them_are_held() {
        var practice = Api.practice(anna);
        caller.actFor(new Absent(Tokens.subject(anna), null, Roles.PRACTICE));

        scheduler.pause();
        QuarkusTransaction.begin();
        try {
            var id = take.take(new CsvLines(file(practice), limits.limits(), LINES), false);

            assertThat(imports.find(id).orElseThrow().count(LineState.WAITING)).isEqualTo(LINES);
        } finally {
            QuarkusTransaction.rollback();
            scheduler.resume();
        }
        assertThat(mostHeld).isPositive().isLessThan(4 * CHUNK);
    }

    /** Makes each line when it is read, and looks then how many were read that are not in the database yet. */
    InputStream file(String practice) {
        var header = String.join(",", LineForm.COLUMNS.subList(0, 16)) + "\n";
        Iterator<InputStream> lines = IntStream.rangeClosed(0, LINES)
                .mapToObj(number -> number == 0 ? header : line(number, practice))
                .<InputStream>map(text -> new ByteArrayInputStream(text.getBytes(UTF_8)))
                .iterator();
        var each = Collections.enumeration(new java.util.AbstractCollection<InputStream>() {

            @Override
            public Iterator<InputStream> iterator() {
                return lines;
            }

            @Override
            public int size() {
                return LINES + 1;
            }
        });
        return new SequenceInputStream(each);
    }

    String line(int number, String practice) {
        long statements = hibernate.getStatistics().getPrepareStatementCount();
        if (number == BEGUN) {
            before = statements;
        }
        if (number > BEGUN) {
            mostHeld = Math.max(mostHeld, number - CHUNK * (statements - before));
        }
        return practice + ",Anna de Vries,s" + number
                + "@example.nl,nl,BOL,DOCTORS_ASSISTANT,25695,1,REGULAR,16,2024-09-02,2025-01-31,no,yes,yes,yes\n";
    }
}
