/** What imports can be asked. */
@NullMarked
package nl.ssfh.claims.bulk.app;

import org.jspecify.annotations.NullMarked;
