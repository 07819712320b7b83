package nl.ssfh.payouts.bank.domain;

import static nl.ssfh.payouts.bank.domain.AttemptState.BOOKED;
import static nl.ssfh.payouts.bank.domain.AttemptState.CANCELLED;
import static nl.ssfh.payouts.bank.domain.AttemptState.PREPARED;
import static nl.ssfh.payouts.bank.domain.AttemptState.REJECTED;
import static nl.ssfh.payouts.bank.domain.AttemptState.RETURNED;
import static nl.ssfh.payouts.bank.domain.AttemptState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptStateTest {

    /** How far a transaction has come; news never leads to a lower place. */
    static final List<AttemptState> RANK = List.of(PREPARED, SENT, REJECTED, BOOKED, RETURNED);

    @Test
    void every_order_of_reports_ends_in_the_same_state() {
        var orders = permutations(List.of("ACTC", "ACCP", "ACSC", "RJCT", "booked", "returned"));

        assertThat(orders).hasSize(720);
        assertThat(orders).allSatisfy(order -> {
            assertThat(heard(SENT, order)).isEqualTo(RETURNED);
            assertThat(heard(PREPARED, order)).isEqualTo(RETURNED);
        });
    }

    @Test
    void every_order_of_any_part_of_the_reports_ends_in_the_same_state() {
        for (var some : subsets(List.of("ACTC", "ACCP", "ACSC", "RJCT", "booked", "returned"))) {
            assertThat(permutations(some).stream()
                            .map(order -> heard(SENT, order))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void no_order_of_reports_ever_goes_back() {
        for (var order : permutations(List.of("ACTC", "ACCP", "ACSC", "RJCT", "booked", "returned"))) {
            var state = SENT;
            for (var report : order) {
                var next = state.after(news(report));
                assertThat(RANK.indexOf(next)).isGreaterThanOrEqualTo(RANK.indexOf(state));
                state = next;
            }
        }
    }

    /** With as many repetitions as fit, at any place: what counts is only what was said at all. */
    @Test
    void every_order_with_any_repetitions_ends_where_each_said_once_ends() {
        var news = BankNews.values();
        for (int length = 1; length <= 8; length++) {
            for (int word = 0; word < (1 << (2 * length)); word++) {
                var state = SENT;
                var said = EnumSet.noneOf(BankNews.class);
                for (int rest = word, i = 0; i < length; i++, rest /= news.length) {
                    said.add(news[rest % news.length]);
                    state = state.after(news[rest % news.length]);
                }
                var once = SENT;
                for (var each : said) {
                    once = once.after(each);
                }
                assertThat(state).isEqualTo(once);
            }
        }
    }

    @Test
    void the_instalment_can_follow_every_step() {
        for (var state : List.of(PREPARED, SENT, REJECTED, BOOKED, RETURNED)) {
            for (var news : BankNews.values()) {
                var from = state.ofInstalment();
                var to = state.after(news).ofInstalment();
                assertThat(from == to || from.mayBecome(to))
                        .as(state + " " + news)
                        .isTrue();
            }
        }
    }

    @Test
    void what_was_cancelled_stays_cancelled() {
        assertThat(BankNews.values()).allMatch(news -> CANCELLED.after(news) == CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void a_further_transaction_needs_a_final_no(AttemptState state) {
        assertThat(state.isLive()).isEqualTo(state == PREPARED || state == SENT || state == BOOKED);
    }

    @ParameterizedTest
    @EnumSource
    void an_instalment_without_a_live_transaction_is_not_under_way(AttemptState state) {
        var underWay = List.of(InstalmentState.IN_RUN, InstalmentState.SENT, InstalmentState.PAID);

        assertThat(underWay.contains(state.ofInstalment())).isEqualTo(state.isLive());
    }

    @ParameterizedTest
    @EnumSource
    void what_news_changes_is_what_comes_after_it(BankNews news) {
        assertThat(AttemptState.changedBy(news)).allMatch(state -> state.after(news) != state);
    }

    private static AttemptState heard(AttemptState start, List<String> reports) {
        var state = start;
        for (var report : reports) {
            state = state.after(news(report));
        }
        return state;
    }

    private static BankNews news(String report) {
        return switch (report) {
            case "booked" -> BankNews.BOOKED;
            case "returned" -> BankNews.RETURNED;
            default -> BankNews.ofStatus(report).orElseThrow();
        };
    }

    static <T> List<List<T>> permutations(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (int i = 0; i < things.size(); i++) {
            var rest = new ArrayList<>(things);
            var first = rest.remove(i);
            for (var tail : permutations(rest)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private static <T> List<List<T>> subsets(List<T> things) {
        var all = new ArrayList<List<T>>();
        for (int mask = 1; mask < 1 << things.size(); mask++) {
            var some = new ArrayList<T>();
            for (int i = 0; i < things.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    some.add(things.get(i));
                }
            }
            all.add(some);
        }
        return all;
    }
}
