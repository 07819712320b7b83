/** What can be asked before something is sent: what it would be worth. */
@NullMarked
package nl.ssfh.claims.estimate.app;

import org.jspecify.annotations.NullMarked;
