package nl.ssfh.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.UUID;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.deed.Hand;
import org.junit.jupiter.api.Test;

class DoersTest {

    @Test
    void what_one_role_alone_does_tells_the_role() {
        assertThat(doer("claim", "submit")).isEqualTo(Hand.PRACTICE);
        assertThat(doer("run", "release")).isEqualTo(Hand.OFFICER);
        assertThat(doer("placement", "contest")).isEqualTo(Hand.STUDENT);
        assertThat(doer("placement", "read-address")).isEqualTo(Hand.SYSTEM);
        assertThat(doer("sample", "find")).isEqualTo(Hand.AUDITOR);
    }

    @Test
    void what_several_may_do_tells_none() {
        assertThat(doer("evidence", "read")).isEqualTo(Hand.SOMEBODY);
    }

    private static Hand doer(String kind, String action) {
        var id = UUID.randomUUID();
        return Doers.of(new Entry(id, Instant.EPOCH, "a11a", action, kind, id, NullNode.getInstance(), null));
    }
}
