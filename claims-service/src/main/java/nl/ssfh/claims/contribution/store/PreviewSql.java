package nl.ssfh.claims.contribution.store;

import java.util.List;

/** The statements by which a whole register is compared and adopted. */
final class PreviewSql {

    /** Each number that differs, with the practices that have it and their claims. */
    static final String COMPARE = """
            with known as (
              select pfzw, concat_ws(' ', status, arrears_from::text, arrears_until::text) as says from contribution
            ), sent as (
              select pfzw, concat_ws(' ', status, arrears_from::text, arrears_until::text) as says
              from register_preview_row where preview = ?1
            ), numbered as (
              select id, practice_pfzw(id, ?2) as pfzw from practice
            ), concerned as (
              select pfzw, count(distinct numbered.id)::int as practices, count(claim.id)::int as claims
              from numbered left join claim
                on claim.practice = numbered.id and claim.status not in ('DRAFT', 'WITHDRAWN')
              group by pfzw
            )
            insert into register_difference (preview, pfzw, kind, was, becomes, practices, claims)
            select ?1, pfzw,
              case when known.pfzw is null then 'NEW' when sent.pfzw is null then 'GONE' else 'CHANGED' end,
              known.says, sent.says, coalesce(practices, 0), coalesce(claims, 0)
            from known full join sent using (pfzw) left join concerned using (pfzw)
            where known.says is distinct from sent.says
            order by pfzw
            """;

    static final String PREVIEW = """
            select preview.id, sha256, adopted_at,
              (select count(*)::int from register_preview_row row where row.preview = preview.id),
              count(*) filter (where kind = 'NEW')::int, count(*) filter (where kind = 'CHANGED')::int,
              count(*) filter (where kind = 'GONE')::int, coalesce(sum(practices), 0)::int,
              coalesce(sum(claims), 0)::int
            from register_preview preview left join register_difference difference on difference.preview = preview.id
            where preview.id = ?1 group by preview.id
            """;

    static final String REMOVE_GONE = """
            with gone as (
              delete from contribution where not exists (
                select from register_preview_row row where row.preview = ?1 and row.pfzw = contribution.pfzw)
              returning pfzw)
            insert into contribution_history (pfzw, status) select pfzw, 'GONE' from gone order by pfzw
            """;

    static final String TAKE_OVER = """
            with changed as (
              insert into contribution (pfzw, status, arrears_from, arrears_until)
              select pfzw, status, arrears_from, arrears_until from register_preview_row where preview = ?1
              on conflict (pfzw) do update set status = excluded.status,
                arrears_from = excluded.arrears_from, arrears_until = excluded.arrears_until
              where (contribution.status, contribution.arrears_from, contribution.arrears_until)
                is distinct from (excluded.status, excluded.arrears_from, excluded.arrears_until)
              returning *)
            insert into contribution_history (pfzw, status, arrears_from, arrears_until)
            select pfzw, status, arrears_from, arrears_until from changed order by pfzw
            """;

    /** The previews themselves come last. */
    static final List<String> FORGET = List.of(
            "delete from register_difference using register_preview where preview = register_preview.id and sent_at < ?1",
            "delete from register_preview_row using register_preview where preview = register_preview.id"
                    + " and sent_at < ?1",
            "delete from register_preview where sent_at < ?1");

    private PreviewSql() {}
}
