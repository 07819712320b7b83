package nl.ssfh.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final String STYLE = "/stijl/ssfh.css";

    @Test
    void only_the_version_that_there_is_can_be_kept_for_long() {
        var version = Assets.address(STYLE).substring((STYLE + "?v=").length());

        assertThat(Assets.isNow(STYLE, version)).isTrue();
        assertThat(Assets.isNow(STYLE, "0123456789ab")).isFalse();
        assertThat(Assets.isNow("/stijl/none.css", version)).isFalse();
    }
}
