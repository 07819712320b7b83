package nl.ssfh.payouts.account.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountFormTest {

    static final UUID PRACTICE = new UUID(0, 1);

    @Test
    void an_iban_may_have_spaces_and_small_letters() {
        var account = new BankAccountForm("nl91 abna 0417 1643 00", "Praktijk").read(PRACTICE);

        assertThat(account.iban()).isEqualTo("NL91ABNA0417164300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL92ABNA0417164300",
                "NL91ABNA041716430",
                "",
                "NL",
                "BR1800360305000010009795493C1",
                "XX91ABNA0417164300",
                "NL91ABNA04171643OO"
            })
    void what_is_no_iban_of_a_sepa_country_is_refused(String iban) {
        assertThatThrownBy(() -> new BankAccountForm(iban, "Praktijk").read(PRACTICE))
                .satisfies(e -> assertThat(violations(e)).contains("field=iban"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> new BankAccountForm("NL00", "Jan 111222333 <b>").read(PRACTICE))
                .satisfies(e -> assertThat(violations(e)).contains("iban", "Latin letters", "citizen service number"));
    }

    @Test
    void a_log_line_never_holds_the_account() {
        assertThat(new BankAccountForm("NL91ABNA0417164300", "Praktijk").toString())
                .doesNotContain("ABNA");
    }

    private static String violations(Throwable e) {
        return String.valueOf(((HttpProblem) e).getParameters().get("violations"));
    }
}
