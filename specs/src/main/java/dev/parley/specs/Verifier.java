package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program that decides a specification. In JSON an object with {@code type} and the parameters
 * beside it: {@code {"type": "word-count", "minimum": 120, "maximum": 400}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClockTimes.class, name = "clock-times"),
    @JsonSubTypes.Type(value = ClosingSentence.class, name = "closing-sentence"),
    @JsonSubTypes.Type(value = CodeBlocks.class, name = "code-blocks"),
    @JsonSubTypes.Type(value = CodeLines.class, name = "code-lines"),
    @JsonSubTypes.Type(value = ForbiddenWords.class, name = "forbidden-words"),
    @JsonSubTypes.Type(value = HeadingsInOrder.class, name = "headings-in-order"),
    @JsonSubTypes.Type(value = LabelledLines.class, name = "labelled-lines"),
    @JsonSubTypes.Type(value = NumberedSteps.class, name = "numbered-steps"),
    @JsonSubTypes.Type(value = Quantities.class, name = "quantities"),
    @JsonSubTypes.Type(value = RequiredWords.class, name = "required-words"),
    @JsonSubTypes.Type(value = SentenceCount.class, name = "sentence-count"),
    @JsonSubTypes.Type(value = SentenceLength.class, name = "sentence-length"),
    @JsonSubTypes.Type(value = SpokenLines.class, name = "spoken-lines"),
    @JsonSubTypes.Type(value = TableWithColumns.class, name = "table-with-columns"),
    @JsonSubTypes.Type(value = TitleWords.class, name = "title-words"),
    @JsonSubTypes.Type(value = WordCount.class, name = "word-count")
})
public sealed interface Verifier
        permits ClockTimes,
                ClosingSentence,
                CodeBlocks,
                CodeLines,
                ForbiddenWords,
                HeadingsInOrder,
                LabelledLines,
                NumberedSteps,
                Quantities,
                RequiredWords,
                SentenceCount,
                SentenceLength,
                SpokenLines,
                TableWithColumns,
                TitleWords,
                WordCount {

    /** Looks at an answer, which may be empty, huge or of any script; never fails. */
    Finding check(String answer);

    /** The record that stands behind each type's name, by name. */
    static Map<String, Class<?>> types() {
        var types = new TreeMap<String, Class<?>>();
        for (var type : Verifier.class.getAnnotation(JsonSubTypes.class).value()) {
            types.put(type.name(), type.value());
        }
        return types;
    }
}
