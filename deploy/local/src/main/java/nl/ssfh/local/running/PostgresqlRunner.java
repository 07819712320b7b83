package nl.ssfh.local.running;

import java.nio.file.Path;
import nl.ssfh.local.Part;
import nl.ssfh.local.postgresql.Postgresql;
import nl.ssfh.local.process.Child;

/** PostgreSQL with a database for each service. */
record PostgresqlRunner(Postgresql server) implements Runner {

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public Path log() {
        return server.log();
    }

    @Override
    public Child start() {
        return server.start(Part.services().stream().map(Part::shortName).toList());
    }

    /** It answers already when its start returns. */
    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void kill(Child child) {
        server.kill(child);
    }
}
