package dev.parley.server.http;

/** Answers one operation of the contract. It may block: it never runs on an event loop. */
@FunctionalInterface
interface Call {

    /**
     * The answer.
     *
     * @throws Refusal when there is none
     */
    Reply answer(Request request);
}
