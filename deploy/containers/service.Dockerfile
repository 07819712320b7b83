# One image recipe for all services. Build the jars first (./ssfh test, or mvn package), then:
#   docker build -f deploy/containers/service.Dockerfile --build-arg SERVICE=claims-service -t ssfh/claims-service .
FROM eclipse-temurin:25-jre
ARG SERVICE
COPY ${SERVICE}/target/quarkus-app /service
RUN mkdir /kept && chown 10001 /kept
USER 10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-jar", "/service/quarkus-run.jar"]
