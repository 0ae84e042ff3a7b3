package dev.parley.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests; whether they are such at all, a schema says elsewhere. */
class KubernetesTest {

    private static final String FOLDER = "deploy/kubernetes";

    static List<String> files() {
        return Checkout.files(FOLDER, ".yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDocumentSaysWhatItIs(String file) {
        assertThat(Checkout.documents(file))
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(document).containsKeys("apiVersion", "kind", "metadata"));
    }

    /** Applied with the rest of the folder, it would put emptiness over the real one. */
    @Test
    void theSecretIsAnExampleThatIsNotAppliedByChance() {
        assertThat(files()).noneMatch(file -> Checkout.text(file).contains("kind: Secret"));
        var secret = Checkout.documents(FOLDER + "/secret.yaml.example").getFirst();
        assertThat(secret.get("stringData"))
                .isEqualTo(Map.of("PARLEY_TOKEN", "", "PARLEY_DATABASE_PASSWORD", ""));
    }

    @Test
    void nodesLookForEachOtherWhereTheHeadlessServiceIs() {
        assertThat(Checkout.text(FOLDER + "/nodes.yaml"))
                .contains("serviceName: parley-nodes")
                .contains("name: PARLEY_CLUSTER_DNS, value: parley-nodes");
        assertThat(Checkout.documents(FOLDER + "/services.yaml"))
                .extracting(document -> Checkout.fields(document.get("metadata")).get("name"))
                .contains("parley-nodes");
    }
}
