package dev.parley.server.traces;

import io.opentelemetry.api.trace.Tracer;

/** What spans are made with. */
record Tracing(Tracer tracer, TraceIds ids) {}
