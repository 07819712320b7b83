package nl.ssfh.eligibility.replay.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.eligibility.replay.domain.PracticeProvinces;

/** Keeps where practices lie, so that replays tell it apart. */
@ApplicationScoped
public class LocatePractice {

    private final PracticeProvinces provinces;

    LocatePractice(PracticeProvinces provinces) {
        this.provinces = provinces;
    }

    @Transactional
    public void on(PracticeLocated event) {
        provinces.locate(event.practice(), event.province());
    }
}
