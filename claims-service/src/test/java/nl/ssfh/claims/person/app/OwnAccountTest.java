package nl.ssfh.claims.person.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OwnAccountTest {

    @Test
    void the_secret_that_everybody_knows_is_for_one_machine() {
        var known = new OwnAccount(OwnAccount.LOCAL_SECRET);

        assertThatThrownBy(() -> known.check(false)).hasMessageContaining(OwnAccount.SECRET);
        assertThatCode(() -> known.check(true)).doesNotThrowAnyException();
        assertThatCode(() -> new OwnAccount("another").check(false)).doesNotThrowAnyException();
    }
}
