package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.seal.DataKey;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlBankFiles implements BankFiles {

    private final Sql sql;
    private final Seals seals;

    SqlBankFiles(Sql sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public OutputStream write(UUID run) {
        var key = seals.make(run);
        return new PartsStream((part, content) -> sql.update(
                "insert into bank_file_part (run, part, content) values (?, ?, ?)", run, part, key.seal(content)));
    }

    @Override
    public void copy(UUID run, OutputStream to) {
        var key = seals.of(run);
        for (int part = 0; copyPart(run, part, key, to); part++) {
            // Part after part, so that one at a time is in memory.
        }
    }

    private boolean copyPart(UUID run, int part, DataKey key, OutputStream to) {
        var content = sql.first(
                "select content from bank_file_part where run = ? and part = ?",
                row -> row.bytes("content"),
                run,
                part);
        try {
            to.write(content.map(key::open).orElse(new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.isPresent();
    }
}
