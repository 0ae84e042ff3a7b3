package dev.parley.agents.deliberation;

/**
 * What a call took, in tokens as the endpoint counted them.
 *
 * @param prompt tokens read
 * @param completion tokens written, thought included
 * @param cached those of the prompt that the endpoint had in its prefix cache
 */
public record Usage(long prompt, long completion, long cached) {

    public static final Usage NONE = new Usage(0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(
                prompt + other.prompt, completion + other.completion, cached + other.cached);
    }

    /** Tokens read and written. */
    public long total() {
        return prompt + completion;
    }
}
