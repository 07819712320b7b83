#!/bin/sh
# Makes one topic for each service that tells; harmless when they are there.
set -eu
for topic in ssfh.claims ssfh.eligibility ssfh.payouts; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:8092 --create --if-not-exists --topic "$topic" --partitions 12
done
