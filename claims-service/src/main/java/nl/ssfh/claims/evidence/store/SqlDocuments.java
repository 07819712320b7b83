package nl.ssfh.claims.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.evidence.domain.Document;
import nl.ssfh.claims.evidence.domain.Document.Content;
import nl.ssfh.claims.evidence.domain.DocumentType;
import nl.ssfh.claims.evidence.domain.Documents;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;

/** What is known of agreements, in PostgreSQL. */
@ApplicationScoped
class SqlDocuments implements Documents {

    private static final String SELECT = "select id, placement, practice, version, type, bytes, sha256, uploaded_by,"
            + " uploaded_at, destroyed_on from agreement_document";

    private final Session db;

    SqlDocuments(Session db) {
        this.db = db;
    }

    @Override
    public void add(Document document) {
        db.createNativeMutationQuery("""
                        insert into agreement_document
                          (id, placement, practice, version, type, bytes, sha256, uploaded_by, uploaded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, document.id())
                .setParameter(2, document.placement())
                .setParameter(3, document.practice())
                .setParameter(4, document.version())
                .setParameter(5, document.content().type().name())
                .setParameter(6, document.content().bytes())
                .setParameter(7, document.content().sha256())
                .setParameter(8, document.uploadedBy())
                .setParameter(9, document.uploadedAt())
                .executeUpdate();
    }

    @Override
    public Optional<Document> find(UUID id) {
        return db.createNativeQuery(SELECT + " where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .map(SqlDocuments::document)
                .findFirst();
    }

    @Override
    public List<Document> of(UUID placement) {
        return db.createNativeQuery(SELECT + " where placement = ?1 order by version", Tuple.class)
                .setParameter(1, placement)
                .getResultStream()
                .map(SqlDocuments::document)
                .toList();
    }

    @Override
    public List<Document> due(LocalDate before, int most) {
        db.createNativeMutationQuery("""
                        update agreement_document set to_destroy = true
                        from placement where placement.id = agreement_document.placement
                          and not to_destroy and ends_on < ?1 and uploaded_on < ?1
                        """).setParameter(1, before).executeUpdate();
        return db.createNativeQuery(
                        SELECT + " where to_destroy and destroyed_on is null order by id limit ?1", Tuple.class)
                .setParameter(1, most)
                .getResultStream()
                .map(SqlDocuments::document)
                .toList();
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return db.createNativeQuery(
                        "select id from agreement_document where id = any (?1) and destroyed_on is null",
                        Object[].class)
                .setTupleTransformer(Only.of(UUID.class))
                .setParameter(1, ids.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public void destroyed(UUID id, LocalDate day) {
        db.createNativeMutationQuery("update agreement_document set destroyed_on = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, day)
                .executeUpdate();
    }

    private static Document document(Tuple row) {
        var content = new Content(
                DocumentType.valueOf(row.get(4, String.class)), row.get(5, Long.class), row.get(6, String.class));
        return new Document(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, Integer.class),
                content,
                row.get(7, String.class),
                row.get(8, Instant.class),
                row.get(9, LocalDate.class));
    }
}
