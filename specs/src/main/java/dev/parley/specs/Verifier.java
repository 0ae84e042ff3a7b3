package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that decides a specification. In JSON an object with {@code type} and the parameters
 * beside it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = WordCount.class, name = "word-count")})
public sealed interface Verifier permits WordCount {

    /** Looks at an answer, which may be empty, huge or of any script; never fails. */
    Finding check(String answer);

    /** The names of all types, in alphabetical order. */
    static List<String> types() {
        return Stream.of(Verifier.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .sorted()
                .toList();
    }
}
