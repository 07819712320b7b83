package nl.ssfh.payouts.iso20022;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.ssfh.contracts.Money;
import nl.ssfh.platform.chain.Sha256;

/**
 * What a file of credit transfers says of itself, read from its bytes.
 *
 * @param sha256 of every byte
 * @param counts each number of transactions that it states
 * @param sums each control sum that it states
 * @param count of the transactions that are in it
 * @param sum of their amounts
 * @param lines the hash of them, in their order, by {@link FileLines}
 */
public record FileSums(String sha256, List<Long> counts, List<Money> sums, long count, Money sum, String lines) {

    public FileSums {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
    }

    /** Reads to the end and closes; an {@link IllegalArgumentException} when it is no such file. */
    public static FileSums read(InputStream file) {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(file, digest)) {
            var reading = new Reading();
            reading.read(in);
            in.transferTo(OutputStream.nullOutputStream());
            return reading.done(HexFormat.of().formatHex(digest.digest()));
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IllegalArgumentException("No file of credit transfers", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it states is what is in it, and that is what the run holds. */
    public boolean agrees(long transactions, Money total, String linesOfRun) {
        return counts.stream().allMatch(stated -> stated == transactions)
                && sums.stream().allMatch(total::equals)
                && !counts.isEmpty()
                && !sums.isEmpty()
                && count == transactions
                && sum.equals(total)
                && lines.equals(linesOfRun);
    }

    /** What was read until now. */
    private static final class Reading {

        private final List<Long> counts = new ArrayList<>();
        private final List<Money> sums = new ArrayList<>();
        private final FileLines lines = new FileLines();
        private String endToEndId = "";
        private Money sum = Money.ZERO;
        private long count;

        void read(InputStream in) throws XMLStreamException {
            var factory = new WstxInputFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element(xml);
                }
            }
        }

        private void element(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "NbOfTxs" -> counts.add(Long.valueOf(xml.getElementText()));
                case "CtrlSum" -> sums.add(Money.euros(xml.getElementText()));
                case "EndToEndId" -> endToEndId = xml.getElementText();
                case "InstdAmt" -> add(Money.euros(xml.getElementText()));
                default -> {}
            }
        }

        private void add(Money amount) {
            lines.add(endToEndId, amount);
            sum = sum.plus(amount);
            count++;
        }

        FileSums done(String sha256) {
            return new FileSums(sha256, counts, sums, count, sum, lines.hash());
        }
    }
}
