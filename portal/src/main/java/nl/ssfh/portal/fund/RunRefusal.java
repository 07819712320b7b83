package nl.ssfh.portal.fund;

import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.deed.Matter.Way;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;

/**
 * Why a run did not do as an officer asked.
 *
 * @param words of payout-service
 * @param ways what can be done instead
 */
public record RunRefusal(Text words, List<Way> ways) {

    public RunRefusal {
        ways = List.copyOf(ways);
    }

    static RunRefusal of(Refused refused, UUID run) {
        return new RunRefusal(new Text(refused.in(Language.NL), refused.in(Language.EN)), ways(refused, run));
    }

    private static List<Way> ways(Refused refused, UUID run) {
        if (refused.is("run-changed") || refused.is("day-has-passed")) {
            return List.of(Way.to("Run vernieuwen", "Renew the run", RunRescuePages.renewing(run)));
        }
        return refused.is("bank-has-run")
                ? List.of(Way.to("Als verzonden behandelen", "Treat it as sent", RunRescuePages.knowing(run)))
                : List.of();
    }
}
