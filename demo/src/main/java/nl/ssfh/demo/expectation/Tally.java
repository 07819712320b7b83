package nl.ssfh.demo.expectation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what stands in the books when the year is over. */
record Tally(Map<String, PracticeBooks> books, List<Outcome> outcomes, List<Payout> payouts) {

    Expected expected(SortedMap<MailKind, Long> mails) {
        var toRecover = new HashMap<String, Long>();
        books.forEach((practice, own) -> {
            long open = own.pieces().stream()
                    .filter(piece -> piece.cents < 0)
                    .mapToLong(Piece::rest)
                    .sum();
            if (open > 0) {
                toRecover.put(practice, open);
            }
        });
        return new Expected(outcomes, sums(), payouts, toRecover, comebacks(), mails);
    }

    /** Only what the practice was asked for: of what it never got, nothing comes back. */
    private List<Comeback> comebacks() {
        return books.values().stream()
                .flatMap(own -> own.pieces().stream())
                .filter(piece -> piece.cents < 0 && piece.askedOn != null)
                .map(Comeback::of)
                .toList();
    }

    private SortedMap<Sums.Key, Sums> sums() {
        var sums = new TreeMap<Sums.Key, Sums>();
        for (Outcome outcome : outcomes) {
            for (Verdict verdict : outcome.verdicts()) {
                add(sums, new Sums.Key(verdict.month(), verdict.fee()), planned(verdict.cents()));
            }
        }
        for (PracticeBooks own : books.values()) {
            own.pieces().forEach(piece -> add(sums, new Sums.Key(piece.month, piece.fee), moved(piece)));
        }
        return sums;
    }

    private static Sums planned(long cents) {
        return new Sums(cents, 0, 0, 0, 0, 0, 0);
    }

    private static Sums moved(Piece piece) {
        if (piece.cents < 0) {
            return new Sums(0, 0, 0, 0, 0, piece.setOff, piece.rest());
        }
        long returned = piece.state == Piece.State.RETURNED ? piece.rest() : 0;
        long held = piece.state == Piece.State.HELD ? piece.rest() : 0;
        return new Sums(0, piece.paid(), returned, held, piece.setOff, 0, 0);
    }

    private static void add(Map<Sums.Key, Sums> sums, Sums.Key key, Sums more) {
        sums.merge(key, more, Sums::plus);
    }
}
