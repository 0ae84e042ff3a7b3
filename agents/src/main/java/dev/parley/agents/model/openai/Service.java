package dev.parley.agents.model.openai;

import java.net.URI;
import java.util.List;

/**
 * A service on the net that is used when the usual variable holds a key for it.
 *
 * @param variable the usual name of the variable that holds its key
 * @param model a model of sensible price and size
 * @param continues what is known of it; services that can't are not probed
 */
record Service(String title, String variable, URI url, String model, Continues continues) {

    /** The one whose address people change by {@code OPENAI_BASE_URL}. */
    static final Service OPENAI =
            of("OpenAI", "OPENAI", "https://api.openai.com/v1", "gpt-4.1-mini", Continues.NONE);

    /** In the order in which they are preferred. */
    static final List<Service> ALL =
            List.of(
                    of(
                            "DeepSeek",
                            "DEEPSEEK",
                            // Only this address takes "prefix".
                            "https://api.deepseek.com/beta",
                            "deepseek-chat",
                            Continues.AUTO),
                    of(
                            "Mistral",
                            "MISTRAL",
                            "https://api.mistral.ai/v1",
                            "mistral-small-latest",
                            Continues.AUTO),
                    OPENAI,
                    of(
                            "Anthropic",
                            "ANTHROPIC",
                            "https://api.anthropic.com/v1",
                            "claude-haiku-4-5",
                            Continues.NONE),
                    of(
                            "Gemini",
                            "GEMINI",
                            "https://generativelanguage.googleapis.com/v1beta/openai",
                            "gemini-2.5-flash",
                            Continues.NONE),
                    of(
                            "OpenRouter",
                            "OPENROUTER",
                            "https://openrouter.ai/api/v1",
                            "deepseek/deepseek-chat",
                            Continues.AUTO),
                    of(
                            "Groq",
                            "GROQ",
                            "https://api.groq.com/openai/v1",
                            "llama-3.3-70b-versatile",
                            Continues.AUTO),
                    of(
                            "Together",
                            "TOGETHER",
                            "https://api.together.xyz/v1",
                            "meta-llama/Llama-3.3-70B-Instruct-Turbo",
                            Continues.AUTO),
                    of("xAI", "XAI", "https://api.x.ai/v1", "grok-3-mini", Continues.NONE));

    private static Service of(
            String title, String prefix, String url, String model, Continues continues) {
        return new Service(title, prefix + "_API_KEY", URI.create(url), model, continues);
    }
}
