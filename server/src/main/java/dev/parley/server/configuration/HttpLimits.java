package dev.parley.server.configuration;

import java.time.Duration;

/**
 * What the REST interface takes and gives.
 *
 * @param body of a request, 1 KiB to 1 GiB
 * @param imports of a request that imports scenarios, 1 KiB to 1 GiB
 * @param prompt of a question, at most the body
 * @param jsonDepth objects and lists within one another, 4 to 1000
 * @param page deliberations on a page unless the request says, 1 to 1000
 * @param mostPerPage deliberations that a request may ask for, 1 to 1000
 * @param trial that each question to a model may take that is tried, 1 s to 10 min
 */
public record HttpLimits(
        Bytes body,
        Bytes imports,
        Bytes prompt,
        int jsonDepth,
        int page,
        int mostPerPage,
        Duration trial) {

    static HttpLimits read(Section section) {
        return new HttpLimits(
                section.bytes("body", Bytes.kib(1), Bytes.gib(1)),
                section.bytes("import", Bytes.kib(1), Bytes.gib(1)),
                section.bytes("prompt", new Bytes(1), Bytes.gib(1)),
                section.number("json-depth", 4, 1000),
                section.number("page", 1, 1000),
                section.number("most-per-page", 1, 1000),
                section.time("trial", Duration.ofSeconds(1), Duration.ofMinutes(10)));
    }

    /** Notes what does not go together. */
    void check(Section section) {
        if (prompt.compareTo(body) > 0) {
            section.fault(
                    "prompt", "must be at most limits.http.body, which is %s".formatted(body));
        }
        if (page > mostPerPage) {
            section.fault(
                    "page", "must be at most limits.http.most-per-page, which is " + mostPerPage);
        }
    }
}
