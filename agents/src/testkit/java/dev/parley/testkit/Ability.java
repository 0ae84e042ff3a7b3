package dev.parley.testkit;

/** What a fake endpoint can do beyond plain chat. */
public enum Ability {
    /** llama.cpp's {@code POST /apply-template}. */
    APPLY_TEMPLATE,
    /** vLLM's {@code POST /tokenize} with messages and {@code POST /detokenize}. */
    TOKENIZE,
    /** vLLM's {@code POST /pooling} with messages; what is spoken there is a figure. */
    POOLING,
    /** {@code POST /v1/completions}. */
    COMPLETIONS,
    /** {@code continue_final_message}. */
    CONTINUE_FINAL_MESSAGE,
    /** {@code "prefix": true} on the last message. */
    PREFIX,
    /**
     * {@code response_format} of type {@code json_schema}; without it such a request is answered
     * 400.
     */
    JSON_SCHEMA,
    /**
     * {@code response_format} of type {@code json_object}; without it such a request is answered
     * 400.
     */
    JSON_OBJECT
}
