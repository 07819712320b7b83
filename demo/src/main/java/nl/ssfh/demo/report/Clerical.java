package nl.ssfh.demo.report;

/**
 * Work that practices and their accountants did beside filing.
 *
 * @param imported claims that came in a file
 * @param asked placement-months of which was asked whether they were running
 * @param running those of which the platform says at the end of the year that the answer was yes
 */
public record Clerical(long imported, long asked, long running) {}
