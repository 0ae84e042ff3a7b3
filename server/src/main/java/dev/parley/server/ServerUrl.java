package dev.parley.server;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which server a command asks: one of this machine unless told otherwise. */
final class ServerUrl {

    private static final String OPTION = "--url";

    private ServerUrl() {}

    static OptionSpec spec() {
        return OptionSpec.builder(OPTION)
                .type(URI.class)
                .paramLabel("URL")
                .description(
                        "the server. Default: http://127.0.0.1:PORT, with the PORT of PARLEY_PORT, else 8080.")
                .build();
    }

    static URI of(ParseResult parsed, Console console) {
        var port = console.environment().getOrDefault("PARLEY_PORT", "8080");
        return Optional.ofNullable(parsed.<URI>matchedOptionValue(OPTION, null))
                .orElseGet(() -> URI.create("http://127.0.0.1:" + port));
    }
}
