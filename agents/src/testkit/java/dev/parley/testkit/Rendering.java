package dev.parley.testkit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/** A chat template of the common kind, faithful or spoilt. */
final class Rendering {
    static final String TEMPLATE_TEXT = "<|im_start|>assistant\n";
    private static final String END = "<|im_end|>\n";
    private static final String OPEN_THOUGHT = "<think>\n";
    private static final String EMPTY_THOUGHT = "<think>\n\n</think>\n\n";
    private static final Pattern WORD_ASKED_FOR =
            Pattern.compile("Write the word \"([a-z]+)\" and nothing else\\.");

    private Rendering() {}

    /** What the model reads for this body of {@code /v1/chat/completions}. */
    static String ofChat(Endpoint endpoint, JsonObject body) {
        JsonArray messages = body.getJsonArray("messages", new JsonArray());
        Optional<String> begun = begun(endpoint, body, messages);
        if (begun.isEmpty()) {
            return turns(messages, messages.size()) + TEMPLATE_TEXT;
        }
        String before = turns(messages, messages.size() - 1) + TEMPLATE_TEXT;
        return switch (endpoint.template()) {
            case FAITHFUL, SENDS_TEMPLATE_BACK, LOSES_FINAL_MESSAGE, REFUSES_PREFILL ->
                    before + begun.get();
            case CLOSES_TURN -> before + begun.get() + END + TEMPLATE_TEXT;
            case DROPS_THOUGHT -> before + EMPTY_THOUGHT + afterThought(begun.get());
            case ADDS_EMPTY_THOUGHT -> before + withAThought(begun.get());
        };
    }

    /** What llama.cpp's {@code /apply-template} and vLLM's {@code /tokenize} render. */
    static String ofTemplate(Endpoint endpoint, JsonObject body) {
        JsonArray messages = body.getJsonArray("messages", new JsonArray());
        String turns = turns(messages, messages.size());
        return switch (endpoint.template()) {
            case FAITHFUL, ADDS_EMPTY_THOUGHT, SENDS_TEMPLATE_BACK, LOSES_FINAL_MESSAGE ->
                    turns + TEMPLATE_TEXT;
            case REFUSES_PREFILL -> turns + TEMPLATE_TEXT + OPEN_THOUGHT;
            case CLOSES_TURN -> turns;
            case DROPS_THOUGHT -> turns + TEMPLATE_TEXT + EMPTY_THOUGHT;
        };
    }

    /** Whether the body asks that its last message be continued, and this endpoint knows how. */
    static boolean continues(Endpoint endpoint, JsonObject body) {
        return begun(endpoint, body, body.getJsonArray("messages", new JsonArray())).isPresent();
    }

    /** Whether the conversation ends with what the assistant said. */
    static boolean endsWithAssistant(JsonObject body) {
        JsonArray messages = body.getJsonArray("messages", new JsonArray());
        return !messages.isEmpty()
                && "assistant"
                        .equals(messages.getJsonObject(messages.size() - 1).getString("role"));
    }

    /** Whether the prompt ends inside a thought. */
    static boolean insideThought(String prompt) {
        return prompt.lastIndexOf("<think>") > prompt.lastIndexOf("</think>");
    }

    /**
     * Any model can finish a word: for a prompt that asks for one, the part of it that the prompt's
     * end does not have yet. Empty for other prompts.
     */
    static Optional<String> restOfWord(String prompt) {
        var matcher = WORD_ASKED_FOR.matcher(prompt);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = matcher.group(1);
        int there = word.length();
        while (!prompt.endsWith(word.substring(0, there))) {
            there--;
        }
        return Optional.of(word.substring(there));
    }

    private static Optional<String> begun(Endpoint endpoint, JsonObject body, JsonArray messages) {
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        JsonObject last = messages.getJsonObject(messages.size() - 1);
        boolean continued =
                (endpoint.can(Ability.CONTINUE_FINAL_MESSAGE)
                                && body.getBoolean("continue_final_message", false))
                        || (endpoint.can(Ability.PREFIX) && last.getBoolean("prefix", false));
        return continued && "assistant".equals(last.getString("role"))
                ? Optional.of(last.getString("content", ""))
                : Optional.empty();
    }

    private static String turns(JsonArray messages, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            JsonObject message = messages.getJsonObject(i);
            text.append("<|im_start|>").append(message.getString("role")).append('\n');
            text.append(message.getString("content", "")).append(END);
        }
        return text.toString();
    }

    /** As Qwen3's template writes an assistant's turn: a thought first, whatever was there. */
    private static String withAThought(String begun) {
        int close = begun.indexOf("</think>");
        String thought = close < 0 ? "" : begun.substring(0, close).replace(OPEN_THOUGHT, "");
        String said = close < 0 ? begun : begun.substring(close + "</think>".length());
        return OPEN_THOUGHT + thought.strip() + "\n</think>\n\n" + said.stripLeading();
    }

    private static String afterThought(String begun) {
        int close = begun.indexOf("</think>");
        return close < 0 ? "" : begun.substring(close + "</think>".length());
    }
}
