package nl.ssfh.payouts.schedule.api;

import nl.ssfh.payouts.schedule.domain.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a line stands, in the few words that practices and students need. */
@Schema(name = "LineProgress", description = "How a line stands, in the few words that practices and students need")
public record ProgressView(Progress code, String nl, String en) {

    public static ProgressView of(Progress progress) {
        return new ProgressView(progress, progress.nl(), progress.en());
    }
}
