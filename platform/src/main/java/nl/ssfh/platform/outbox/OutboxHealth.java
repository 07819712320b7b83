package nl.ssfh.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says how many events wait to be sent; waiting alone is no reason to be unready. */
@Readiness
@ApplicationScoped
class OutboxHealth implements HealthCheck {

    private final DataSource db;

    OutboxHealth(DataSource db) {
        this.db = db;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("outbox");
        try (var connection = db.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            return answer.up().withData("pending", rows.getLong(1)).build();
        } catch (SQLException e) {
            return answer.down().build();
        }
    }
}
