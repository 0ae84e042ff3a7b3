package dev.parley.server.configuration;

import dev.parley.agents.model.Secret;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the token that keeps strangers out. It is in a variable and nowhere else: files are copied,
 * and others see options. What is said about a bad one never repeats it.
 */
record TokenVariable(Sources sources, Faults faults) {

    /** Characters that it has at least. */
    static final int LEAST = 16;

    /** What an address, a header and a cookie carry as it is. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{%d,256}".formatted(LEAST));

    Optional<Secret> read() {
        var token = sources.variable(Sources.TOKEN_VARIABLE).map(String::strip);
        if (token.isPresent() && !FORM.matcher(token.get()).matches()) {
            faults.add(
                    Place.variable(Sources.TOKEN_VARIABLE),
                    "must have %d to 256 letters, digits or any of - . _ ~; 'openssl rand -hex 32' writes a good one"
                            .formatted(LEAST));
            return Optional.empty();
        }
        return token.map(it -> Secret.of(it, Sources.TOKEN_VARIABLE));
    }
}
