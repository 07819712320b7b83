package nl.ssfh.payouts.bank.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.ssfh.platform.chain.Sha256;

/**
 * A file as it came in, kept beside memory until it is handled, so that a slow sender holds up nobody.
 *
 * <p>It names people and their accounts. What stands on the disk is encrypted with a key that is in memory only, in a
 * file that has no name any more: a process that is killed leaves nothing behind.
 */
final class SpooledFile implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int BLOCK_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileChannel file;
    private final SecretKeySpec key;
    private final String sha256;

    private SpooledFile(FileChannel file, SecretKeySpec key, String sha256) {
        this.file = file;
        this.key = key;
        this.sha256 = sha256;
    }

    static SpooledFile of(InputStream content, long largest) {
        var secret = new byte[KEY_BYTES];
        RANDOM.nextBytes(secret);
        var key = new SecretKeySpec(secret, "AES");
        try {
            var file = nameless();
            try {
                return new SpooledFile(file, key, copy(content, file, key, largest));
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel nameless() throws IOException {
        var path = Files.createTempFile("ssfh-report-", "");
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }

    private static String copy(InputStream content, FileChannel to, SecretKeySpec key, long largest)
            throws IOException {
        var digest = Sha256.digest();
        var out = Channels.newOutputStream(to);
        try (var in = new DigestInputStream(content, digest)) {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key);
            var chunk = new byte[CHUNK];
            long size = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > largest) {
                    throw new ReportTooLarge(largest);
                }
                out.write(cipher.update(chunk, 0, read));
            }
            out.write(cipher.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    String sha256() {
        return sha256;
    }

    /** From its first byte on; once. */
    InputStream open() {
        try {
            var sealed = Channels.newInputStream(file.position(0));
            return new BufferedInputStream(new CipherInputStream(sealed, cipher(Cipher.DECRYPT_MODE, key)), CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file has a key of its own, so that the counter may begin at zero. */
    private static Cipher cipher(int mode, SecretKeySpec key) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK_BYTES]));
        return cipher;
    }
}
