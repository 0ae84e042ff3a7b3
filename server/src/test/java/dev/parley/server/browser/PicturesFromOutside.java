package dev.parley.server.browser;

import java.util.List;
import java.util.Map;

/** What a stranger sees of a server behind a token. */
class PicturesFromOutside extends Pictures {

    @Override
    Map<String, String> environment() {
        return Map.of("PARLEY_TOKEN", "CANARY-0123456789abcdef");
    }

    @Override
    List<State> states() {
        return List.of(new State("shut-out", it -> it.at("/", "h1")));
    }
}
