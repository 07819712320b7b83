package nl.ssfh.eligibility.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Overruling;
import nl.ssfh.eligibility.review.domain.Note;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewKind;
import nl.ssfh.eligibility.review.domain.ReviewState;
import nl.ssfh.eligibility.review.domain.Reviews;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresReviews implements Reviews {

    private final Sql sql;

    PostgresReviews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Review review) {
        return sql.update(
                        """
                        insert into review (id, kind, decision, claim, reference, placement, practice, state,
                          opened_on, deadline, opened_by, objector, grounds)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (claim, kind, objector) where state = 'OPEN' do nothing""",
                        review.id(),
                        review.kind().name(),
                        review.decision(),
                        review.claim(),
                        review.reference(),
                        review.placement(),
                        review.practice(),
                        review.state().name(),
                        review.openedOn(),
                        review.deadline(),
                        review.openedBy(),
                        review.objector() == null ? null : review.objector().name(),
                        review.grounds())
                == 1;
    }

    @Override
    public Optional<Review> find(UUID id) {
        return sql.query(ReviewRow::read, "select * from review where id = ?", id).stream()
                .findFirst();
    }

    @Override
    public Optional<Review> findForChange(UUID id) {
        return sql.query(ReviewRow::read, "select * from review where id = ? for update", id).stream()
                .findFirst();
    }

    @Override
    public void update(Review review) {
        sql.update(
                "update review set state = ?, assignee = ?, decided_by = ?, reason = ? where id = ?",
                review.state().name(),
                review.assignee(),
                review.decidedBy(),
                review.reason(),
                review.id());
    }

    @Override
    public void moveQuestion(UUID claim, UUID decision) {
        sql.update(
                "update review set decision = ? where claim = ? and kind = 'UNDECIDED' and state = 'OPEN'",
                decision,
                claim);
    }

    @Override
    public void settleQuestions(UUID claim) {
        sql.update(
                "update review set state = 'SETTLED' where claim = ? and kind = 'UNDECIDED' and state = 'OPEN'", claim);
    }

    @Override
    public List<Review> after(UUID id, int most, @Nullable ReviewState state, @Nullable ReviewKind kind) {
        var wantedState = state == null ? null : state.name();
        var wantedKind = kind == null ? null : kind.name();
        return sql.query(ReviewRow::read, """
                select * from review
                where id > ? and state = coalesce(?::text, state) and kind = coalesce(?::text, kind)
                order by id limit ?""", id, wantedState, wantedKind, most);
    }

    @Override
    public List<Review> objections(UUID claim) {
        return sql.query(
                ReviewRow::read, "select * from review where claim = ? and kind = 'OBJECTION' order by id", claim);
    }

    @Override
    public Set<String> deciders(UUID claim) {
        return new HashSet<>(sql.query(
                row -> row.getString("decided_by"),
                "select decided_by from review where claim = ? and state = 'DECIDED'",
                claim));
    }

    @Override
    public void addNote(UUID review, Note note) {
        sql.update(
                "insert into review_note (id, review, day, by, text) values (?, ?, ?, ?, ?)",
                note.id(),
                review,
                note.day(),
                note.by(),
                note.text());
    }

    @Override
    public List<Note> notes(UUID review) {
        return sql.query(
                row -> new Note(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("by"),
                        row.getString("text")),
                "select * from review_note where review = ? order by id",
                review);
    }

    @Override
    public int destroyWords(UUID placement) {
        sql.update("delete from review_note where review in (select id from review where placement = ?)", placement);
        return sql.update("""
                update review set grounds = null, reason = case when reason is null then null else '' end
                where placement = ?""", placement);
    }

    @Override
    public void overrule(UUID claim, List<Overruling> overrulings) {
        for (var overruling : overrulings) {
            sql.update(
                    "insert into overruling (claim, review, said) values (?, ?, ?::jsonb)",
                    claim,
                    overruling.review(),
                    StoredJson.write(overruling));
        }
    }
}
