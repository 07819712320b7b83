package nl.ssfh.portal.fund;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.RunsApi.Checked;
import nl.ssfh.portal.fund.check.CheckWords;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a run.
 *
 * @param held they do not go along
 * @param mayTakeOut who looks may take one out of the run
 * @param next where the list goes on, absent at its end
 * @param names of their practices
 */
public record RunLines(
        UUID run,
        List<Checked> lines,
        boolean held,
        boolean mayTakeOut,
        @Nullable String next,
        Map<UUID, String> names) {

    public RunLines {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    public Text fee(Fee fee) {
        return CheckWords.fee(fee);
    }

    public Text check(String code) {
        return CheckWords.check(code);
    }

    public Text practice(UUID id) {
        return PracticeNames.named(names, id);
    }
}
