package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.method.Calls;
import dev.parley.agents.method.Chosen;
import dev.parley.agents.method.Formula;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Origin;
import dev.parley.agents.method.Parameter;
import dev.parley.specs.Label;
import dev.parley.specs.SamplePrompt;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What there is to choose from, as it goes over the wire. */
interface Listing {

    record Items<T>(List<T> items) {
        static <S, T> Items<T> of(List<S> all, Function<S, T> shown) {
            return new Items<>(all.stream().map(shown).toList());
        }
    }

    /**
     * @param rewards ids of models that only say how good an answer is
     */
    record Models(
            List<Model> items,
            List<String> rewards,
            Map<Role, String> defaults,
            List<String> found) {
        static Models of(ModelCatalogue catalogue) {
            return new Models(
                    catalogue.entries().stream().map(Model::of).toList(),
                    catalogue.rewards().stream().map(ModelStamp::id).toList(),
                    new EnumMap<>(catalogue.defaults()),
                    catalogue.found());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Model(
            String id,
            String name,
            boolean rehearsal,
            boolean thinks,
            String continues,
            Optional<String> address,
            Sampling sampling,
            Optional<Price> price) {
        static Model of(ModelEntry entry) {
            var stamp = entry.stamp();
            return new Model(
                    stamp.id(),
                    stamp.name(),
                    stamp.rehearsal(),
                    entry.thinks(),
                    entry.continues(),
                    Optional.of(entry.address()).filter(address -> !address.isEmpty()),
                    stamp.sampling(),
                    stamp.price());
        }
    }

    /**
     * @param calls when no parameter is given
     * @param formulas of the calls, over the parameters
     */
    record Kind(
            String id,
            String title,
            String summary,
            Origin origin,
            List<Role> roles,
            Calls calls,
            Formulas formulas,
            List<Parameter> parameters) {

        static Kind of(MethodKind kind) {
            var calls =
                    switch (kind.choose(Map.of())) {
                        case Chosen.Choice(var choice) -> kind.calls(choice);
                        case Chosen.Refused(var field, var message) ->
                                throw new IllegalStateException(
                                        "%s refuses its own default of %s: %s"
                                                .formatted(kind.id(), field, message));
                    };
            return new Kind(
                    kind.id(),
                    kind.title(),
                    kind.summary(),
                    kind.origin(),
                    kind.roles(),
                    calls,
                    new Formulas(kind.least(), kind.most(), kind.judgings()),
                    kind.parameters());
        }
    }

    record Formulas(Formula least, Formula most, Formula judgings) {}

    record Prompt(String id, String prompt, Label label, String source, boolean script) {
        static Prompt of(SamplePrompt prompt, boolean script) {
            return new Prompt(
                    prompt.id(), prompt.prompt(), prompt.label(), prompt.source(), script);
        }
    }
}
