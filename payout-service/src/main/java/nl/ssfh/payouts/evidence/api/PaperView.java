package nl.ssfh.payouts.evidence.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import nl.ssfh.payouts.evidence.app.TakeEvidence.Taken;
import nl.ssfh.payouts.evidence.domain.Paper;
import nl.ssfh.platform.chain.Sha256;
import org.jspecify.annotations.Nullable;

/** A paper of another service: in the pack with its hash, or why it is not. */
public record PaperView(
        String file, String service, String at, @Nullable String sha256, Paper.@Nullable Missing missing) {

    static PaperView of(Paper paper) {
        return new PaperView(
                paper.kind().file(),
                paper.kind().service(),
                paper.path(),
                paper.content().map(text -> Sha256.of(text.getBytes(UTF_8))).orElse(null),
                paper.missing());
    }

    /** In Dutch, for the page that people read. */
    public String standing() {
        return switch (missing) {
            case null -> "SHA-256 " + sha256;
            case UNREACHABLE -> "Ontbreekt: de dienst was niet bereikbaar";
            case REFUSED -> "Ontbreekt: de dienst gaf het niet aan wie dit bewijs opvroeg";
            case UNKNOWN -> "Ontbreekt: de dienst kent het niet";
        };
    }

    /** All of them, and when they were asked for. */
    public record All(Instant askedAt, List<PaperView> papers) {

        static All of(Taken taken) {
            return new All(
                    taken.askedAt(), taken.papers().stream().map(PaperView::of).toList());
        }
    }
}
