/** One Kafka broker in KRaft mode, with the topics of the house. */
@NullMarked
package nl.ssfh.local.kafka;

import org.jspecify.annotations.NullMarked;
