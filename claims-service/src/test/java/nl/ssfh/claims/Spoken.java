package nl.ssfh.claims;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers what the service said to its database. */
@PersistenceUnitExtension
public final class Spoken implements StatementInspector {

    private static final Set<String> HEARD = new ConcurrentSkipListSet<>();

    @Override
    public String inspect(String sql) {
        HEARD.add(sql);
        return sql;
    }

    /** Every statement that was said while the work was done, once. */
    static List<String> during(Runnable work) {
        HEARD.clear();
        work.run();
        return List.copyOf(HEARD);
    }
}
