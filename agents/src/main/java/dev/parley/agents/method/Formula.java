package dev.parley.agents.method;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many calls a method makes, as arithmetic over its parameters, such as {@code 1 + 2 * rounds}:
 * the page, the README and the tests all work out the same text. Has whole numbers, {@code + - *},
 * parentheses, {@code max(a, b)} and {@code min(a, b)}. A switch counts 1 or 0, a list its length,
 * and {@code scorer.judge} 1 where the choice is {@code judge}.
 *
 * @param text as it is shown
 */
public record Formula(@JsonValue String text) {

    /**
     * What it comes to.
     *
     * @param parameters of a complete choice
     * @throws IllegalArgumentException when it is no formula over these parameters
     */
    public int of(Map<String, JsonNode> parameters) {
        return new Reading(text, parameters).whole();
    }

    private static final class Reading {
        private static final Pattern TOKEN =
                Pattern.compile(
                        "\\s*(?:(\\d+)|([A-Za-z][A-Za-z0-9]*(?:\\.[a-z0-9-]+)?)|([-+*(),]))");

        private final String text;
        private final Map<String, JsonNode> parameters;
        private final Matcher token;
        private boolean there;

        Reading(String text, Map<String, JsonNode> parameters) {
            this.text = text.strip();
            this.parameters = parameters;
            this.token = TOKEN.matcher(this.text);
            next();
        }

        int whole() {
            int value = sum();
            return there ? refuse() : value;
        }

        private int sum() {
            int value = product();
            while (isSign("+") || isSign("-")) {
                int sign = isSign("+") ? 1 : -1;
                next();
                value += sign * product();
            }
            return value;
        }

        private int product() {
            int value = factor();
            while (isSign("*")) {
                next();
                value *= factor();
            }
            return value;
        }

        private int factor() {
            if (isSign("(")) {
                next();
                int value = sum();
                expect(")");
                return value;
            }
            var number = there ? token.group(1) : null;
            var name = there ? token.group(2) : null;
            next();
            if (number != null) {
                return Integer.parseInt(number);
            }
            return name == null ? refuse() : named(name);
        }

        private int named(String name) {
            if (!isSign("(")) {
                return parameter(name);
            }
            next();
            int one = sum();
            expect(",");
            int other = sum();
            expect(")");
            return switch (name) {
                case "max" -> Math.max(one, other);
                case "min" -> Math.min(one, other);
                default -> refuse();
            };
        }

        private int parameter(String name) {
            var parts = name.split("\\.", 2);
            var value = parameters.get(parts[0]);
            if (value == null) {
                return refuse();
            }
            if (parts.length == 2) {
                return value.asText().equals(parts[1]) ? 1 : 0;
            }
            return value.isArray()
                    ? value.size()
                    : value.isBoolean() ? (value.booleanValue() ? 1 : 0) : value.asInt();
        }

        private boolean isSign(String sign) {
            return there && sign.equals(token.group(3));
        }

        private void expect(String sign) {
            if (!isSign(sign)) {
                refuse();
            }
            next();
        }

        private void next() {
            int from = there ? token.end() : 0;
            there = from < text.length() && token.region(from, text.length()).lookingAt();
            if (!there && from < text.length()) {
                refuse();
            }
        }

        private int refuse() {
            throw new IllegalArgumentException(
                    "'%s' is no formula over %s".formatted(text, parameters.keySet()));
        }
    }
}
