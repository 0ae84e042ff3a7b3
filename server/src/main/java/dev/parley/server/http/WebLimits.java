package dev.parley.server.http;

/**
 * How much one call may bring and take.
 *
 * @param promptBytes of a prompt in UTF-8
 * @param bodyBytes of a request's body
 * @param jsonDepth of objects and lists in one another
 * @param page deliberations on a page when the call does not say
 * @param mostPerPage deliberations on a page at most
 */
public record WebLimits(int promptBytes, long bodyBytes, int jsonDepth, int page, int mostPerPage) {

    public static final WebLimits DEFAULT = new WebLimits(64 * 1024, 1024 * 1024, 32, 20, 100);
}
