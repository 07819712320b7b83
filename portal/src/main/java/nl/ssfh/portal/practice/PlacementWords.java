package nl.ssfh.portal.practice;

import io.quarkus.qute.TemplateExtension;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.page.Text;

/** Lets templates ask a placement for its words. */
@TemplateExtension
final class PlacementWords {

    private PlacementWords() {}

    static Text courseWords(Placement placement) {
        return Words.course(placement.course());
    }

    static Text trackWords(Placement placement) {
        return Words.track(placement.track());
    }
}
