package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.PfzwChange;
import nl.ssfh.claims.practice.domain.PfzwNumbers;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import org.jspecify.annotations.Nullable;

/** Shows practices and their mandates to those who may see them. */
@ApplicationScoped
public class ShowPractices {

    private final Practices practices;
    private final MandateBook mandates;
    private final PfzwNumbers numbers;
    private final ReachOfCaller reach;
    private final Access access;
    private final Clock clock;

    ShowPractices(
            Practices practices,
            MandateBook mandates,
            PfzwNumbers numbers,
            ReachOfCaller reach,
            Access access,
            Clock clock) {
        this.practices = practices;
        this.numbers = numbers;
        this.clock = clock;
        this.mandates = mandates;
        this.reach = reach;
        this.access = access;
    }

    @Transactional
    public List<Shown> list(Cursor cursor) {
        return withNumbers(practices.list(reach.all(), cursor.after(), cursor.fetch()));
    }

    /** Those with the text in their name. */
    @Transactional
    public List<Shown> named(String text, Cursor cursor) {
        return withNumbers(practices.named(text, reach.all(), cursor.after(), cursor.fetch()));
    }

    @Transactional
    public Shown get(UUID id) {
        return show(found(id));
    }

    /** The practice with the number it has today. */
    @Transactional
    public Shown show(Practice practice) {
        return withNumbers(List.of(practice)).getFirst();
    }

    @Transactional
    public Numbers numbers(UUID id) {
        var practice = show(found(id));
        return new Numbers(practice.practice().registeredPfzw(), practice.pfzw(), numbers.changesOf(id));
    }

    @Transactional
    public List<Mandate> mandates(UUID practice, Cursor cursor) {
        access.requireReading(practice);
        return mandates.list(practice, cursor.after(), cursor.fetch());
    }

    private Practice found(UUID id) {
        access.requireReading(id);
        return practices.find(id).orElseThrow(Problem::notFound);
    }

    private List<Shown> withNumbers(List<Practice> found) {
        var ids = found.stream().map(Practice::id).toList();
        var today = numbers.on(LocalDate.now(clock), ids);
        var roles = reach.roles(ids);
        return found.stream()
                .map(practice -> new Shown(
                        practice,
                        today.getOrDefault(practice.id(), practice.registeredPfzw()),
                        roles.get(practice.id())))
                .toList();
    }

    /**
     * A practice, with the PFZW number it has today.
     *
     * @param role what who asks may do for it, absent for the fund
     */
    public record Shown(
            Practice practice, String pfzw, @Nullable MandateRole role) {

        public UUID id() {
            return practice.id();
        }
    }

    /** The PFZW numbers of a practice: at registration, today, and all changes. */
    public record Numbers(String registered, String today, List<PfzwChange> changes) {}
}
