package nl.ssfh.payouts.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids are compared as the database does, by their bytes from left to right: as their texts are. */
class IdsTest {

    private static final int MANY = 10_000;

    @Test
    void ids_of_one_millisecond_are_in_the_order_of_their_making_too() {
        var ids = Stream.generate(Ids::next).limit(MANY).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
