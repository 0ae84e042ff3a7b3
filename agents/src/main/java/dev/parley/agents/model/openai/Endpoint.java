package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.model.Secret;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A model behind an OpenAI-compatible endpoint, as the configuration declares it or as it was
 * found.
 *
 * @param id what people pick
 * @param url http or https, up to and including the version: {@code http://127.0.0.1:11434/v1}
 * @param name what the endpoint calls its model
 * @param key sent to this url's host and to no other
 * @param thinks whether its replies may begin with a thought that no tag opens
 * @param mostBytes of one reply as it comes over the wire, at least 1
 */
public record Endpoint(
        String id,
        URI url,
        String name,
        Optional<Secret> key,
        Continues continues,
        boolean thinks,
        Sampling sampling,
        Limits limits,
        Optional<Price> price,
        Patience patience,
        long mostBytes) {

    /** 16 MiB: some 60,000 tokens, each in a chunk of its own. */
    public static final long MOST_BYTES = 16L * 1024 * 1024;

    public Endpoint {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a model needs an id and a name");
        }
        url = checked(url, id);
        if (mostBytes < 1) {
            throw new IllegalArgumentException("a reply must be allowed at least 1 byte");
        }
    }

    /** One of which no more is known; everything else is as by default. */
    public static Endpoint of(String id, URI url, String name) {
        return new Endpoint(
                id,
                url,
                name,
                Optional.empty(),
                Continues.AUTO,
                false,
                Sampling.DEFAULT,
                Limits.DEFAULT,
                Optional.empty(),
                Patience.DEFAULT,
                MOST_BYTES);
    }

    /** The same under another id. */
    Endpoint known(String as) {
        return new Endpoint(
                as, url, name, key, continues, thinks, sampling, limits, price, patience,
                mostBytes);
    }

    /** The same with a key. */
    public Endpoint with(Secret secret) {
        return new Endpoint(
                id,
                url,
                name,
                Optional.of(secret),
                continues,
                thinks,
                sampling,
                limits,
                price,
                patience,
                mostBytes);
    }

    /** The same, carrying begun turns on in this way. */
    public Endpoint with(Continues way) {
        return new Endpoint(
                id, url, name, key, way, thinks, sampling, limits, price, patience, mostBytes);
    }

    /** The same with other limits. */
    public Endpoint with(Limits others) {
        return new Endpoint(
                id, url, name, key, continues, thinks, sampling, others, price, patience,
                mostBytes);
    }

    /** The same with other sampling. */
    public Endpoint with(Sampling other) {
        return new Endpoint(
                id, url, name, key, continues, thinks, other, limits, price, patience, mostBytes);
    }

    /** The same, waited for with other patience. */
    public Endpoint with(Patience other) {
        return new Endpoint(
                id, url, name, key, continues, thinks, sampling, limits, price, other, mostBytes);
    }

    /** The same, of replies no longer than so many bytes. */
    public Endpoint upTo(long bytes) {
        return new Endpoint(
                id, url, name, key, continues, thinks, sampling, limits, price, patience, bytes);
    }

    /** The same, known to think of itself. */
    public Endpoint thinking() {
        return new Endpoint(
                id, url, name, key, continues, true, sampling, limits, price, patience, mostBytes);
    }

    /** As it goes into a deliberation's log. */
    public ModelStamp stamp() {
        return new ModelStamp(id, name, false, sampling, price);
    }

    /** The port of the url, the scheme's own where it names none. */
    int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return secure() ? 443 : 80;
    }

    boolean secure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /** The path of something beneath the url. */
    String path(String below) {
        return url.getPath() + below;
    }

    /** The path of something of the server's own, which lies beside the version and not beneath. */
    String besideVersion(String below) {
        return url.getPath().replaceFirst("/v\\d+$", "") + below;
    }

    private static URI checked(URI url, String id) {
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "the url of model '%s' must be like http://127.0.0.1:11434/v1".formatted(id));
        }
        if (url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalArgumentException(
                    "the url of model '%s' must have no user, query or fragment; keys go into a key variable"
                            .formatted(id));
        }
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }
}
