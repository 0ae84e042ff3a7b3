package dev.parley.specs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the verifier that a specification names, and says in plain words why it is none. */
final class VerifierReader {

    private VerifierReader() {}

    static Optional<Verifier> read(Place place) {
        if (place.missing()) {
            return Optional.empty();
        }
        var name = place.field("type");
        var type = Verifier.types().get(name.value().asText());
        if (type == null) {
            name.fault(
                    "is %s, which is no verifier; there are %s"
                            .formatted(
                                    name.missing() ? "missing" : name.value(),
                                    String.join(", ", Verifier.types().keySet())));
            return Optional.empty();
        }
        var parameters =
                Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
        return complete(place, parameters) ? construct(place) : Optional.empty();
    }

    private static boolean complete(Place place, List<String> parameters) {
        var fields = new ArrayList<>(parameters);
        fields.add("type");
        boolean complete = place.allowOnly(fields);
        for (var parameter : parameters) {
            if (place.field(parameter).missing()) {
                place.field(parameter).fault("is missing; this verifier needs it");
                complete = false;
            }
        }
        return complete;
    }

    private static Optional<Verifier> construct(Place place) {
        try {
            return Optional.of(Json.MAPPER.treeToValue(place.value(), Verifier.class));
        } catch (ValueInstantiationException refused) {
            var cause = Objects.requireNonNullElse(refused.getCause(), refused);
            place.fault("is refused: " + cause.getMessage());
        } catch (MismatchedInputException wrong) {
            var at = wrong.getPath().stream().map(Reference::getFieldName).findFirst();
            var named = at.map(place::field).orElse(place);
            named.fault(
                    "must be %s, not %s".formatted(inWords(wrong.getTargetType()), named.value()));
        } catch (JsonProcessingException wrong) {
            place.fault("is refused: " + wrong.getOriginalMessage());
        }
        return Optional.empty();
    }

    private static String inWords(Class<?> type) {
        if (type == int.class) {
            return "a whole number";
        }
        return type == String.class ? "a text" : "a list of texts";
    }
}
