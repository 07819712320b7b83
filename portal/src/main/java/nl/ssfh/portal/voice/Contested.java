package nl.ssfh.portal.voice;

import nl.ssfh.portal.apis.VoicesApi.Contest;
import nl.ssfh.portal.page.Text;

/** A fact that a student contests, in words. */
public record Contested(Contest contest) {

    public Text fact() {
        return Facts.words(contest.fact());
    }
}
