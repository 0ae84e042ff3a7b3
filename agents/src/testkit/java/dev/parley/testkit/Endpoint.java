package dev.parley.testkit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the fake server is, apart from what it says.
 *
 * @param model the name it calls its model
 * @param key the key that requests must carry; empty for none
 * @param abilities what it can do beyond plain chat
 * @param template what it does with a begun assistant turn
 * @param reasoningContent whether thoughts come as {@code reasoning_content} rather than between
 *     think tags
 */
public record Endpoint(
        String model,
        Optional<String> key,
        Set<Ability> abilities,
        Template template,
        boolean reasoningContent) {
    public Endpoint {
        abilities = Set.copyOf(abilities);
    }

    /** As llama.cpp's server. */
    public static Endpoint llamaCpp() {
        return new Endpoint(
                "fake",
                Optional.empty(),
                without(Ability.TOKENIZE, Ability.PREFIX, Ability.POOLING),
                Template.FAITHFUL,
                false);
    }

    /** As vLLM. */
    public static Endpoint vllm() {
        return new Endpoint(
                "fake",
                Optional.empty(),
                without(Ability.APPLY_TEMPLATE, Ability.PREFIX, Ability.POOLING),
                Template.FAITHFUL,
                false);
    }

    /** As vLLM with a reward model. */
    public static Endpoint reward() {
        return chatOnly().with(Ability.POOLING);
    }

    /** As an endpoint that offers chat and nothing else. */
    public static Endpoint chatOnly() {
        return new Endpoint("fake", Optional.empty(), Set.of(), Template.CLOSES_TURN, false);
    }

    /** The same with these abilities and no others. */
    public Endpoint with(Ability... only) {
        return new Endpoint(model, key, Set.of(only), template, reasoningContent);
    }

    /** The same with another template. */
    public Endpoint with(Template other) {
        return new Endpoint(model, key, abilities, other, reasoningContent);
    }

    /** The same, asking for a key. */
    public Endpoint withKey(String required) {
        return new Endpoint(model, Optional.of(required), abilities, template, reasoningContent);
    }

    /** The same with another model name. */
    public Endpoint named(String name) {
        return new Endpoint(name, key, abilities, template, reasoningContent);
    }

    /** The same with thoughts in {@code reasoning_content}. */
    public Endpoint withReasoningContent() {
        return new Endpoint(model, key, abilities, template, true);
    }

    boolean can(Ability ability) {
        return abilities.contains(ability);
    }

    private static Set<Ability> without(Ability first, Ability... others) {
        return EnumSet.complementOf(EnumSet.of(first, others));
    }
}
