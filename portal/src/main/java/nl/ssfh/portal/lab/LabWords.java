package nl.ssfh.portal.lab;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.apis.ReplayAnswers.Bucket;
import nl.ssfh.portal.apis.ReplayAnswers.Estimate;
import nl.ssfh.portal.apis.ReplayAnswers.Replay;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.practice.Words;
import org.jspecify.annotations.Nullable;

/** How the lab writes its figures and codes in a page. */
@TemplateExtension
final class LabWords {

    private LabWords() {}

    static String part(Page page, String code) {
        return PolicyWords.name(code).in(page.language());
    }

    static String policyState(Page page, String state) {
        return PolicyWords.state(state).in(page.language());
    }

    static String policyTone(Page page, String state) {
        return PolicyWords.tone(state);
    }

    static String cell(Page page, String written) {
        return PolicyWords.cell(page, written);
    }

    static String fault(Page page, String sentence) {
        return PolicyWords.fault(page, sentence);
    }

    static String outcome(Page page, String written) {
        return PolicyWords.outcome(page, written);
    }

    static String feeName(Page page, Fee fee) {
        return fee == Fee.STIPEND
                ? page.say("stagevergoeding", "stipend")
                : page.say("praktijkbegeleiding", "supervision");
    }

    static String trackName(Page page, Track track) {
        return track == Track.THIRD_PATH ? page.say("derde leerweg", "third path") : track.name();
    }

    static String entrantName(Page page, Entrant entrant) {
        return Words.entrantKind(entrant).in(page.language());
    }

    static String provinceName(Page page, String province) {
        return Words.province(province).in(page.language());
    }

    /** A segment of the yields, where the sum and the unknown are segments too. */
    static String segmentName(Page page, String code) {
        return switch (code) {
            case "TOTAL" -> page.say("samen", "together");
            case "UNKNOWN" -> page.say("onbekend", "unknown");
            default -> code;
        };
    }

    static String replayState(Page page, String state) {
        return switch (state) {
            case "WAITING" -> page.say("wacht", "waits");
            case "RUNNING" -> page.say("bezig", "running");
            case "DONE" -> page.say("klaar", "done");
            case "CANCELLED" -> page.say("gestopt", "stopped");
            case "FAILED" -> page.say("mislukt", "failed");
            default -> state;
        };
    }

    /** What a replay is put beside. */
    static String comparedWith(Page page, Replay replay) {
        var against = replay.against();
        return against == null ? page.say("de regeling van elke maand", "the version of each month") : against;
    }

    /** By how much placements differ: from one amount to another, open at the ends. */
    static String range(Page page, Bucket bucket) {
        var from = bucket.fromCents();
        var below = bucket.belowCents();
        if (bucket.isEqual()) {
            return page.say("gelijk", "the same");
        }
        var begin = from == null ? "" : page.wholeEuros(from);
        var end = below == null ? "" : page.wholeEuros(below);
        if (from == null) {
            return page.say("minder dan ", "less than ") + end;
        }
        return below == null ? begin + page.say(" of meer", " or more") : begin + " – " + end;
    }

    /** 63,1 %, with its interval. */
    static String share(Page page, @Nullable Estimate share) {
        return share == null
                ? "–"
                : written(
                        share, value -> page.number(value.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + " %");
    }

    /** A part of a whole, such as 70 %. */
    static String percentOf(Page page, int part, int whole) {
        var percent =
                BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(Math.max(1, whole)), 0, RoundingMode.HALF_UP);
        return page.number(percent) + " %";
    }

    /** Whole euros, with their interval. */
    static String cost(Page page, @Nullable Estimate cents) {
        return cents == null ? "–" : written(cents, value -> page.wholeEuros(value.longValue()));
    }

    private static String written(Estimate estimate, Function<BigDecimal, String> write) {
        var low = estimate.low();
        var high = estimate.high();
        var value = write.apply(estimate.value());
        return low == null || high == null
                ? value
                : "%s (%s – %s)".formatted(value, write.apply(low), write.apply(high));
    }
}
