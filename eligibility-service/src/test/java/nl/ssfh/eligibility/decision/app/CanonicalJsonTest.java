package nl.ssfh.eligibility.decision.app;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.Receipt;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** Editing this sample to make the test pass would make the hashes of old decisions unprovable. */
    @Test
    void the_form_stays_what_it_is() {
        var receipt = new Receipt(
                DAY,
                placement("2024-03-01", "2024-03-31").hours("16.50").facts(),
                List.of(new FeeMonth(Fee.STIPEND, YearMonth.of(2024, 3))));

        var canonical = CanonicalJson.of(receipt);

        assertThat(canonical.text()).isEqualTo("""
                {"facts":{"agreement":{"mandatoryFormat":true,"namesPractice":true,"namesStudent":true},\
                "claimant":"PRACTICE","contribution":"PAYING","employedInSameFunction":false,"interruptions":[],\
                "period":{"firstDay":"2024-03-01","lastDay":"2024-03-31"},\
                "terms":[{"course":"DOCTORS_ASSISTANT","crebo":"25695","entrant":"REGULAR","from":"2024-03-01",\
                "hoursPerWeek":16.5,"studyYear":1,"track":"BOL"}]},\
                "grantedElsewhere":[{"fee":"STIPEND","month":"2024-03"}],"submittedOn":"2024-03-01"}""");
        assertThat(canonical.sha256()).isEqualTo("66f411c8865eca199847ed4b322b27c95345846cb4cf2cf891d6a8e1320d41b3");
    }

    @Test
    void the_same_facts_have_the_same_hash_however_they_were_written() {
        assertThat(hash(placement("2024-03-01", "2024-03-31").hours("16")))
                .isEqualTo(hash(placement("2024-03-01", "2024-03-31").hours("16.00")))
                .isNotEqualTo(hash(placement("2024-03-01", "2024-03-31").hours("16.01")));
    }

    private static String hash(PlacementFixture placement) {
        return CanonicalJson.of(new Receipt(DAY, placement.facts(), List.of())).sha256();
    }
}
