# Parley in a container: built here, run on a Java runtime of just the modules it needs, as nobody in particular.

FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
# What `jdeps --print-module-deps` finds in the jar; a test holds the list against it.
RUN jlink --output /jre --strip-debug --no-man-pages --no-header-files --compress zip-6 --generate-cds-archive \
    --add-modules java.base,java.compiler,java.desktop,java.management,java.naming,java.net.http,java.scripting,java.security.jgss,java.sql,jdk.jfr,jdk.management,jdk.net,jdk.unsupported
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn --batch-mode --no-transfer-progress package -DskipTests

FROM debian:bookworm-slim
COPY --from=build /jre /opt/java
COPY --from=build /build/server/target/parley.jar /opt/parley/parley.jar
COPY --chmod=755 deploy/parley /usr/local/bin/parley
RUN useradd --system --uid 10001 --user-group parley && install --directory --owner=parley --group=parley /data
ENV PATH=/opt/java/bin:$PATH PARLEY_HOST=0.0.0.0 PARLEY_DATA=/data
USER 10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=8s --start-period=60s --start-interval=2s --retries=3 CMD ["parley", "health"]
ENTRYPOINT ["parley"]
CMD ["serve"]
