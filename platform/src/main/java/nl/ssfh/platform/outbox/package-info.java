/** Out: an event is stored with the change it tells of, and sent to Kafka afterwards. */
@NullMarked
package nl.ssfh.platform.outbox;

import org.jspecify.annotations.NullMarked;
