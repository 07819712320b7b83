package nl.ssfh.payouts.run.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.platform.chain.Sha256;

/** The files that went to the bank, sealed, in parts. */
@ApplicationScoped
public class SqlBankFiles implements BankFiles {

    private final Sql sql;
    private final Seals seals;

    public SqlBankFiles(Sql sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public void plan(UUID run) {
        sql.update("delete from bank_file where run = ?", run);
        sql.update(FileSql.PLAN, run);
    }

    @Override
    public List<BankFile> of(UUID run) {
        return sql.list("select * from bank_file where run = ? order by number", SqlBankFiles::file, run);
    }

    @Override
    public List<Answered> answered(UUID run) {
        return sql.list(FileSql.ANSWERED, SqlBankFiles::answered, run);
    }

    @Override
    public OutputStream write(BankFile file) {
        var key = seals.ofOrMake(file.run());
        return new PartsStream((part, content) -> sql.update(
                "insert into bank_file_part (run, file, part, content) values (?, ?, ?, ?)",
                file.run(),
                file.number(),
                part,
                key.at(place(file, part)).seal(content)));
    }

    @Override
    public void fix(BankFile file, String sha256) {
        sql.update("update bank_file set sha256 = ? where run = ? and number = ?", sha256, file.run(), file.number());
    }

    @Override
    public void copy(BankFile file, OutputStream to) {
        var digesting = new DigestOutputStream(to, Sha256.digest());
        try (var content = open(file)) {
            content.transferTo(digesting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sha256 = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        if (!sha256.equals(file.sha256())) {
            throw new IllegalStateException(
                    "What is stored of file %s is not what was released".formatted(file.messageId()));
        }
    }

    @Override
    public InputStream open(BankFile file) {
        var key = seals.of(file.run());
        return new PartsInput(part -> part(file, part).map(key.at(place(file, part))::open));
    }

    /** A part opens only as this part of this file. */
    private static String place(BankFile file, int part) {
        return file.number() + "/" + part;
    }

    private Optional<byte[]> part(BankFile file, int part) {
        return sql.first(
                "select content from bank_file_part where run = ? and file = ? and part = ?",
                row -> row.bytes("content"),
                file.run(),
                file.number(),
                part);
    }

    @Override
    public List<BankFile> undelivered() {
        return sql.list(FileSql.UNDELIVERED, SqlBankFiles::file);
    }

    @Override
    public boolean claim(BankFile file) {
        return sql.first(FileSql.CLAIM, row -> true, file.run(), file.number()).isPresent();
    }

    @Override
    public void delivered(BankFile file, Instant at) {
        sql.update("update bank_file set delivered_at = ? where run = ? and number = ?", at, file.run(), file.number());
    }

    private static BankFile file(Row row) throws SQLException {
        return new BankFile(
                row.uuid("run"),
                row.number("number"),
                row.text("message_id"),
                row.number("transactions"),
                row.money("total_cents"),
                row.textOrNull("sha256"),
                row.instantOrNull("delivered_at"));
    }

    private static Answered answered(Row row) throws SQLException {
        return new Answered(
                file(row), row.number("open"), row.number("booked"), row.number("rejected"), row.number("returned"));
    }
}
