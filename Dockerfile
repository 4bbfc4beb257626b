# The application alone; docker-compose.yml adds a Neo4j server. Build the jar first: ./meshwork builds it, or mvn package.
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /home/meshwork meshwork && mkdir /data && chown meshwork /data
COPY target/meshwork.jar /opt/meshwork.jar
USER meshwork
VOLUME /data
EXPOSE 8080
ENV MESHWORK_DATA=/data MESHWORK_MEMORY=1g
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=12 \
    CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /actuator/health HTTP/1.0\r\n\r\n" >&3 && grep -q "\"UP\"" <&3'
ENTRYPOINT ["sh", "-c", "exec java -Xmx$MESHWORK_MEMORY --sun-misc-unsafe-memory-access=allow -jar /opt/meshwork.jar \"$@\"", "meshwork"]
