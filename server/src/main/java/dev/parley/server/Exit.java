package dev.parley.server;

/** How a command ends, as its caller sees it. */
enum Exit {
    WELL(0),
    FAILED(1),
    WRONG_USAGE(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
