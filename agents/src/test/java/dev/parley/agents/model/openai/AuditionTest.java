package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.model.Audition;
import dev.parley.testkit.Asked;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a trial finds of models that can much, little or nothing. */
class AuditionTest extends ModelAtFake {

    private Audition.Findings held(Script script, Duration most) {
        return new Audition(vertx, model(server(script)), most).held();
    }

    @Test
    void aModelThatCanAllOfIt() {
        var found = held(AuditionTest::able, Duration.ofSeconds(10));
        assertThat(found.said()).contains("I am a fake.");
        assertThat(found.firstToken()).isPresent();
        assertThat(found.streams()).isTrue();
        assertThat(found.json()).isTrue();
        assertThat(found.continued()).isPresent();
        assertThat(found.faults()).isEmpty();
    }

    @Test
    void aModelThatTakesNoSchemaAndKeepsToNone() {
        var found = held(_ -> Speech.of("Snow is white."), Duration.ofSeconds(10));
        assertThat(found.said()).contains("Snow is white.");
        assertThat(found.json()).isFalse();
    }

    @Test
    void aModelThatRefusesSaysWhyAndIsAskedNoMore() {
        var found = held(_ -> new Manners.Status(401, "no key"), Duration.ofSeconds(10));
        assertThat(found.said()).isEmpty();
        assertThat(found.continued()).isEmpty();
        assertThat(found.faults()).singleElement().asString().contains("401");
    }

    @Test
    void aModelThatSaysNothingIsGivenUp() {
        var found = held(_ -> Speech.of("I am slow.").at(0.01), Duration.ofSeconds(1));
        assertThat(found.faults()).containsExactly("it had not answered after 1 s");
    }

    private static Scene able(Asked asked) {
        return asked.body().containsKey("response_format")
                ? Speech.of("{\"ruling\": \"YES\"}")
                : Speech.of("I am a fake.");
    }
}
