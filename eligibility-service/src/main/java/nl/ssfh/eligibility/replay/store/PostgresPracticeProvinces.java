package nl.ssfh.eligibility.replay.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.contracts.Province;
import nl.ssfh.eligibility.replay.domain.PracticeProvinces;
import nl.ssfh.eligibility.store.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresPracticeProvinces implements PracticeProvinces {

    private final Sql sql;

    PostgresPracticeProvinces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void locate(UUID practice, @Nullable Province province) {
        if (province == null) {
            sql.update("delete from practice_province where practice = ?", practice);
        } else {
            sql.update("""
                    insert into practice_province (practice, province) values (?, ?)
                    on conflict (practice) do update set province = excluded.province""", practice, province.name());
        }
    }
}
