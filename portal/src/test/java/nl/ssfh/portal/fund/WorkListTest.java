package nl.ssfh.portal.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.fund.Job.About;
import nl.ssfh.portal.fund.JobNames.Known;
import nl.ssfh.portal.fund.WorkList.Pile;
import nl.ssfh.portal.page.Rows;
import nl.ssfh.portal.page.Text;
import org.junit.jupiter.api.Test;

class WorkListTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final Job OPEN = Job.of(JobKind.RECOVERY, new Text("Staat open", "Is open"), "/fonds");

    @Test
    void a_long_list_is_shown_page_by_page() {
        var first = listFrom(0);
        var second = listFrom(50);
        var last = listFrom(100);

        assertThat(first.shown()).hasSize(50).startsWith(OPEN.on(FIRST));
        assertThat(first.before()).isNull();
        assertThat(first.after()).isEqualTo("/fonds?soort=terugvorderingen&vanaf=50");
        assertThat(second.shown()).startsWith(OPEN.on(FIRST.plusDays(50)));
        assertThat(second.before()).isEqualTo("/fonds?soort=terugvorderingen&vanaf=0");
        assertThat(last.shown()).hasSize(20);
        assertThat(last.after()).isNull();
        assertThat(List.of(last.begin(), last.end(), last.size())).containsExactly(101, 120, 120);
    }

    @Test
    void beyond_the_end_it_begins_again() {
        assertThat(listFrom(500).shown()).isEqualTo(listFrom(0).shown());
    }

    @Test
    void a_row_says_of_which_claim_and_practice_it_is() {
        var placement = UUID.randomUUID();
        var practice = UUID.randomUUID();
        var job = OPEN.with("stagevergoeding").about(About.placement(placement).of(practice));

        var known = new Known(Map.of(placement, "SSFH-2024-000001"), Map.of(practice, "De Linde"));

        assertThat(known.of(job)).isEqualTo("stagevergoeding, SSFH-2024-000001, De Linde");
        assertThat(known.of(OPEN)).isEmpty();
    }

    private static Rows<Job> listFrom(int first) {
        var jobs = IntStream.range(0, 120)
                .mapToObj(day -> OPEN.on(FIRST.plusDays(day)))
                .toList();
        var pile = Pile.of(JobKind.RECOVERY, List.of(Answers.whole(jobs)));
        return new WorkList(List.of(pile), JobKind.RECOVERY, null, first).rows();
    }
}
