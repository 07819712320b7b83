/** Real parts for tests: PostgreSQL, Kafka, sign-in and mail, and what it takes to talk to them. */
@NullMarked
package nl.ssfh.platform.testing;

import org.jspecify.annotations.NullMarked;
