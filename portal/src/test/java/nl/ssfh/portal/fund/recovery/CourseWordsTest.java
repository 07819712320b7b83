package nl.ssfh.portal.fund.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.RecoveriesApi.Chosen;
import nl.ssfh.portal.apis.RecoveriesApi.Course;
import nl.ssfh.portal.apis.RecoveriesApi.Invoice;
import nl.ssfh.portal.apis.RecoveriesApi.Kept;
import nl.ssfh.portal.apis.RecoveriesApi.Part;
import nl.ssfh.portal.apis.RecoveriesApi.Plan;
import nl.ssfh.portal.apis.RecoveriesApi.Recovery;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class CourseWordsTest {

    private static final CourseWords WORDS = new CourseWords(new Page(Language.NL, null, "/", "/", null));
    private static final LocalDate DAY = LocalDate.of(2024, 10, 2);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    @Test
    void a_plan_says_how_many_parts_from_when_and_how_they_come_back() {
        assertThat(WORDS.plan(new Plan(3, DECEMBER, "SET_OFF")))
                .isEqualTo("in 3 termijnen vanaf december 2024, elk verrekend met betalingen");
        assertThat(WORDS.plan(new Plan(3, DECEMBER, "INVOICE"))).endsWith("elk op een factuur");
    }

    @Test
    void each_part_and_what_was_kept_back_stands_with_its_month() {
        var facts = WORDS.of(course(
                List.of(new Kept(DECEMBER, UUID.randomUUID(), 500, false)), List.of(new Part(1, DECEMBER, 2_556))));

        assertThat(facts)
                .extracting(Fact::value)
                .containsExactly(
                        "hoogstens €\u00a025,56 in december 2024",
                        "€\u00a05,00 in december 2024, de run is nog niet vrijgegeven");
    }

    @Test
    void why_the_service_sent_an_invoice_is_said_in_the_language_of_the_reader() {
        assertThat(WORDS.why(new Chosen("INVOICE", null, "Nothing is coming.", "payout-service", Instant.EPOCH)))
                .isEqualTo("er komt geen betaling waarmee het kan worden verrekend");
        assertThat(WORDS.why(new Chosen("INVOICE", null, "Op verzoek.", "0b71a7e0", Instant.EPOCH)))
                .isEqualTo("Op verzoek.");
    }

    @Test
    void an_invoice_says_how_it_stands() {
        assertThat(said("OPEN", 0)).isEqualTo("€\u00a076,67, te betalen tot en met 2 oktober 2024");
        assertThat(said("OVERDUE", 667))
                .isEqualTo("€\u00a076,67, te laat: te betalen tot en met 2 oktober 2024, betaald €\u00a06,67");
        assertThat(said("PAID", 7_667)).isEqualTo("€\u00a076,67, betaald");
        assertThat(said("WITHDRAWN", 0)).isEqualTo("€\u00a076,67, ingetrokken");
    }

    private static String said(String state, long paid) {
        var invoice = new Invoice(UUID.randomUUID(), "T2024-00004", 7_667, paid, state, DAY.minusDays(30), DAY);
        return WORDS.of(new Course(recovery(), List.of(), List.of(), List.of(invoice)))
                .getFirst()
                .value();
    }

    private static Course course(List<Kept> kept, List<Part> parts) {
        return new Course(recovery(), kept, parts, List.of());
    }

    private static Recovery recovery() {
        return new Recovery(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Fee.STIPEND,
                DECEMBER,
                7_667,
                7_667,
                "DUE",
                "SET_OFF",
                DAY);
    }
}
