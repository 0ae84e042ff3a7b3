package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.agents.deliberation.Json;
import dev.parley.specs.Fault;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong with a call, as RFC 9457 has it. The one place where errors become HTTP.
 *
 * @param code a stable name, the end of the problem's type
 * @param detail what was wrong, where, and what would be right
 * @param field path of the body's field, name of the query parameter or header, if it was one
 * @param faults all that is wrong with a scenario, if it was one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Problem(
        @JsonProperty("type") String code,
        String title,
        int status,
        String detail,
        Optional<String> field,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FaultLine> faults) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:parley:problem:";

    static Problem malformed(String detail) {
        return problem(400, "malformed", "The body is no JSON", detail);
    }

    static Problem invalid(String detail) {
        return problem(400, "invalid", "A value is not as it should be", detail);
    }

    static Problem invalid(String field, String detail) {
        return at(field, invalid(detail));
    }

    /** Scenarios were sent that are none; says all that is wrong with them. */
    static Problem scenarios(List<Fault> faults) {
        var first = faults.getFirst();
        var problem =
                invalid(
                        faults.size() == 1
                                ? "nothing was kept: " + first.sentence()
                                : "nothing was kept, for there are %d faults; the first: %s"
                                        .formatted(faults.size(), first.sentence()));
        return new Problem(
                problem.code,
                problem.title,
                problem.status,
                problem.detail,
                Optional.of(first.field()).filter(it -> first.file().isEmpty() && !it.isEmpty()),
                faults.stream().map(FaultLine::of).toList());
    }

    /**
     * One thing that is wrong with a scenario.
     *
     * @param file path of it; empty for a body that is no file
     * @param field JSON pointer to the value; empty for the whole
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FaultLine(
            Optional<String> file, Optional<Integer> line, Optional<String> field, String message) {
        static FaultLine of(Fault fault) {
            var file = Optional.of(fault.file()).filter(it -> !it.isEmpty());
            return new FaultLine(
                    file,
                    fault.line().filter(_ -> file.isPresent()),
                    Optional.of(fault.field()).filter(it -> !it.isEmpty()),
                    fault.sentence());
        }
    }

    /** The request is not what HTTP calls one; says in what. */
    static Problem unreadable(int status, String detail) {
        return problem(status, "unreadable", "The request can't be read", detail);
    }

    static Problem withoutToken(String detail) {
        return at("Authorization", problem(401, "without-token", "The token is missing", detail));
    }

    static Problem foreignOrigin(String detail) {
        return at("Origin", problem(403, "foreign-origin", "The origin is foreign", detail));
    }

    static Problem unknown(String detail) {
        return problem(404, "unknown", "There is no such thing", detail);
    }

    static Problem wrongMethod(String detail) {
        return problem(405, "wrong-method", "That can't be done here", detail);
    }

    static Problem notAcceptable(String detail) {
        return at("Accept", problem(406, "not-acceptable", "Not in that form", detail));
    }

    static Problem conflict(String detail) {
        return problem(409, "conflict", "It is too late for that", detail);
    }

    static Problem underWay(String detail) {
        return problem(409, "under-way", "It is under way", detail);
    }

    static Problem nothingToJudge(String detail) {
        return problem(409, "nothing-to-judge", "There is no answer to judge", detail);
    }

    static Problem changedMeanwhile(String detail) {
        return at("version", problem(409, "changed", "It was changed meanwhile", detail));
    }

    static Problem idTaken(String detail) {
        return at("id", problem(409, "id-taken", "The id is taken", detail));
    }

    static Problem tooLarge(String detail) {
        return problem(413, "too-large", "The body is too large", detail);
    }

    static Problem wrongMediaType(String detail) {
        return at("Content-Type", problem(415, "wrong-media-type", "Not of that type", detail));
    }

    static Problem misdirected(String detail) {
        return at("Host", problem(421, "misdirected", "The host is foreign", detail));
    }

    static Problem keyTaken(String detail) {
        return at("Idempotency-Key", problem(422, "key-taken", "The key is taken", detail));
    }

    static Problem fault(String detail) {
        return problem(500, "fault", "The server has a fault", detail);
    }

    static Problem unavailable(String detail) {
        return problem(503, "unavailable", "Not now", detail);
    }

    private static Problem problem(int status, String code, String title, String detail) {
        return new Problem(TYPE + code, title, status, detail, Optional.empty(), List.of());
    }

    private static Problem at(String field, Problem problem) {
        return new Problem(
                problem.code,
                problem.title,
                problem.status,
                problem.detail,
                Optional.of(field),
                problem.faults);
    }

    /** The same, its field being in a part of the body. */
    Problem under(String part) {
        return new Problem(code, title, status, detail, field.map(it -> part + "." + it), faults);
    }

    /** Ends the response with this problem; does nothing when it has ended or begun already. */
    void send(HttpServerResponse response) {
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(Json.write(this)));
    }
}
