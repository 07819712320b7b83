package nl.ssfh.portal.fund.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.BankWorkApi.Item;
import nl.ssfh.portal.apis.BankWorkApi.Proposed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuspenseStepTest {

    @Test
    void money_that_came_in_is_said_to_come_back_and_money_that_went_out_to_be_paid() {
        assertThat(meaning("CREDIT")).contains("bijgeschreven", "teruggekomen");
        assertThat(meaning("DEBIT")).contains("afgeschreven", "gedaan");
    }

    @Test
    void what_moved_no_money_is_matched_with_no_payment() {
        assertThat(steps(item("OPEN", 0L, null))).doesNotContain("koppelen").contains("sluiten");
        assertThat(steps(item("OPEN", 15_000L, "DEBIT"))).contains("koppelen");
    }

    @Test
    void only_what_is_proposed_can_be_confirmed() {
        assertThat(steps(item("TAKEN", 15_000L, "DEBIT"))).doesNotContain("bevestigen");
        assertThat(steps(item("MATCHED", 15_000L, "DEBIT"))).isEmpty();
    }

    private static String meaning(String direction) {
        var item = item("PROPOSED", 15_000L, direction);
        return SuspenseStep.named("bevestigen").meaning(item).nl();
    }

    private static List<String> steps(Item item) {
        return SuspenseStep.from(item).stream().map(SuspenseStep::address).toList();
    }

    private static Item item(String state, Long cents, @Nullable String direction) {
        return new Item(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Unexplained",
                "Onverklaard",
                null,
                cents,
                direction,
                LocalDate.of(2024, 9, 25),
                null,
                state,
                null,
                null,
                new Proposed("0192f3a0c0de7000800000000000cafe", "olga", null));
    }
}
