package nl.ssfh.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What people of the fund do in the browser, on a platform where the first claim was paid, signed in with Keycloak. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
@Order(5)
class FundJourneyIT {

    @AutoClose
    FirstClaim first;

    @BeforeAll
    void start(@TempDir Path data) {
        first = FirstClaim.startOn(data);
        var placement = first.placement(first.practice());
        first.claim(placement);
        first.schedule(placement);
        first.platform.setBusinessDate(FirstClaim.RUN_DAY);
        var run = first.runOf(YearMonth.from(FirstClaim.RUN_DAY));
        first.released(run);
        first.pay(run, FirstClaim.RUN_DAY);
    }

    /** What officers decide. */
    @Nested
    @Order(1)
    class AtTheFund extends FundJourney {

        AtTheFund() {
            super(() -> first, LocalDate.of(2024, 10, 4));
        }
    }

    /** What becomes of the money. */
    @Nested
    @Order(2)
    class AtTheBank extends MoneyJourney {

        AtTheBank() {
            super(() -> first);
        }
    }

    /** What is followed and verified. */
    @Nested
    @Order(3)
    class UnderSupervision extends AuditJourney {

        UnderSupervision() {
            super(() -> first);
        }
    }

    /** What the rules are, and would be. */
    @Nested
    @Order(4)
    class InThePolicyLab extends PolicyLabJourney {

        InThePolicyLab() {
            super(() -> first);
        }
    }
}
