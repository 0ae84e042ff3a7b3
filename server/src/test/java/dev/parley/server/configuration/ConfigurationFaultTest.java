package dev.parley.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a file, a variable or an option is wrong. */
class ConfigurationFaultTest {

    @TempDir Path folder;

    private String finding(Given given) {
        assertThat(given.findings()).hasSize(1);
        return given.findings().getFirst();
    }

    private String finding(String yaml) {
        return finding(given().file(yaml));
    }

    private Given given() {
        return Given.nothing(folder);
    }

    @Test
    void namesAnUnknownKeyAndTheNearestOne() {
        assertThat(finding("host: localhost\nprot: 1\n"))
                .isEqualTo("parley.yaml, line 2: prot is no key of Parley's; did you mean 'port'?");
    }

    @Test
    void namesAnUnknownKeyDeepBelowAndTheKeysThereAre() {
        assertThat(finding("limits:\n  http:\n    zzzzzz: 1\n"))
                .isEqualTo(
                        "parley.yaml, line 3: limits.http.zzzzzz is no key of Parley's; there are"
                                + " body, import, json-depth, most-per-page, page, prompt, trial.");
    }

    @Test
    void saysWhatAPortIs() {
        assertThat(finding("port: eighty"))
                .isEqualTo(
                        "parley.yaml, line 1: port must be a whole number from 0 to 65535, not"
                                + " 'eighty'.");
    }

    @Test
    void namesTheOptionThatIsOutOfRange() {
        assertThat(finding(given().option(Setting.PORT, "70000")))
                .isEqualTo("--port must be a whole number from 0 to 65535, not '70000'.");
    }

    @Test
    void namesTheVariableThatIsWrong() {
        assertThat(finding(given().variable("PARLEY_OFFLINE", "yes")))
                .isEqualTo("PARLEY_OFFLINE must be true or false, not 'yes'.");
    }

    @Test
    void saysWhatATimeIs() {
        assertThat(finding("limits: {turn: {silence: 10}}"))
                .isEqualTo(
                        "parley.yaml, line 1: limits.turn.silence must be a time from 1 s to 10"
                                + " min, not '10'.");
    }

    @Test
    void saysWhatASizeIs() {
        assertThat(finding("limits: {http: {body: 64 KB}}"))
                .isEqualTo(
                        "parley.yaml, line 1: limits.http.body must be a size from 1 KiB to 1 GiB,"
                                + " not '64 KB'.");
    }

    @Test
    void refusesAListWhereOneValueBelongs() {
        assertThat(finding("port: [1, 2]"))
                .isEqualTo("parley.yaml, line 1: port must be one value, such as 8080.");
    }

    @Test
    void refusesOneValueWhereKeysBelong() {
        assertThat(finding("limits: 5"))
                .isEqualTo("parley.yaml, line 1: limits must have keys of its own below it.");
    }

    @Test
    void refusesAnUnknownRole() {
        assertThat(finding(given().option(Setting.ROLES, "judge,genrator")))
                .isEqualTo("--roles names 'genrator', which is no role; did you mean 'generator'?");
    }

    @Test
    void refusesNoRoleAtAll() {
        assertThat(finding("roles: []"))
                .isEqualTo(
                        "parley.yaml, line 1: roles must name at least one of generator,"
                                + " reflector, reviser, judge.");
    }

    @Test
    void refusesAPromptLargerThanTheBodyThatCarriesIt() {
        assertThat(finding("limits: {http: {body: 32 KiB, prompt: 33 KiB}}"))
                .isEqualTo(
                        "parley.yaml, line 1: limits.http.prompt must be at most limits.http.body,"
                                + " which is 32 KiB.");
    }

    @Test
    void refusesAPageLargerThanTheMostOnOne() {
        assertThat(finding("limits: {http: {page: 300}}"))
                .isEqualTo(
                        "parley.yaml, line 1: limits.http.page must be at most"
                                + " limits.http.most-per-page, which is 200.");
    }

    @Test
    void refusesAHeartbeatThatTheSilenceWouldOutrun() {
        assertThat(finding("limits: {turn: {heartbeat: 10 s}}"))
                .isEqualTo(
                        "parley.yaml, line 1: limits.turn.heartbeat must be below"
                                + " limits.turn.silence, which is 10 s.");
    }

    @Test
    void refusesARenewalThatTheLeaseCouldMiss() {
        assertThat(finding("limits:\n  node:\n    lease: 12 s\n    renewal: 5 s\n"))
                .isEqualTo(
                        "parley.yaml, line 4: limits.node.renewal must be at most a third of"
                                + " limits.node.lease, which is 12 s.");
    }

    @Test
    void refusesToListenWhereOthersCouldReachIt() {
        assertThat(finding(given().option(Setting.HOST, "0.0.0.0")))
                .isEqualTo(
                        "--host may only be a loopback address, such as 127.0.0.1, and not"
                                + " '0.0.0.0', while there is no token: whoever reaches the server"
                                + " may use it; put a token of at least 16 characters into the"
                                + " environment variable PARLEY_TOKEN.");
    }

    @Test
    void refusesAHostThatNoMachineHas() {
        assertThat(finding("hosts: [parley.example, '*.example']"))
                .isEqualTo(
                        "parley.yaml, line 1: hosts must be names such as parley.example or"
                                + " parley.example:8443, not '*.example'.");
    }

    @Test
    void knowsTwoWaysToLog() {
        assertThat(finding("log-format: xml"))
                .isEqualTo("parley.yaml, line 1: log-format must be text or json, not 'xml'.");
    }

    @Test
    void wantsAnAddressForTraces() {
        assertThat(finding("traces: collector:4318"))
                .isEqualTo(
                        "parley.yaml, line 1: traces must begin with http:// or https://, such as"
                                + " http://127.0.0.1:4318.");
    }

    @Test
    void refusesAnEmptyDataFolder() {
        assertThat(finding("data: ''"))
                .isEqualTo("parley.yaml, line 1: data must be a folder, not ''.");
    }

    @Test
    void aClusterOfSeveralMachinesNeedsADatabaseOfSeveralMachines() {
        assertThat(findingOfCluster(Setting.CLUSTER_HOST, ownAddress()))
                .startsWith("--cluster-host is '" + ownAddress() + "', which other machines may")
                .endsWith("name a PostgreSQL database, or the host 127.0.0.1.");
    }

    @Test
    void aNodeListensForOthersAtAnAddressOfItsOwn() {
        assertThat(findingOfCluster(Setting.CLUSTER_HOST, "192.0.2.1"))
                .isEqualTo(
                        "--cluster-host must be one address of this machine; '192.0.2.1' is none.");
        assertThat(findingOfCluster(Setting.CLUSTER_HOST, "0.0.0.0"))
                .isEqualTo(
                        "--cluster-host must be one address of this machine; '0.0.0.0' is none.");
    }

    @Test
    void aMemberIsAHostAndAPort() {
        assertThat(findingOfCluster(Setting.MEMBERS, "a:5701,http://b"))
                .isEqualTo("--members names 'http://b'; a member is written host or host:port.");
    }

    private String findingOfCluster(Setting setting, String value) {
        return finding(given().option(Setting.CLUSTER, "true").option(setting, value));
    }

    private static String ownAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(it -> it instanceof Inet4Address && !it.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElseGet(() -> Assumptions.abort("this machine has no address but loopback"));
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesAnyOtherDatabaseWithoutRepeatingAPasswordThatItMayHold() {
        assertThat(finding(given().option(Setting.DATABASE, "mysql://me:hush@h/parley")))
                .isEqualTo(
                        "--database must be jdbc:sqlite:FILE or jdbc:postgresql://HOST:PORT/DATABASE?user=NAME.");
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThat(finding("port: 1\nhost: [\n"))
                .startsWith("parley.yaml, line 3: it is not YAML: ");
    }

    @Test
    void refusesAFileWithoutKeys() {
        assertThat(finding("just words"))
                .isEqualTo(
                        "parley.yaml, line 1: it must be keys and values, such as 'port: 8080'.");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThat(finding("port: 1\nport: 2\n"))
                .isEqualTo("parley.yaml, line 2: port is there a second time.");
    }

    @Test
    void refusesAValueThatContainsItself() {
        assertThat(finding("limits: &all\n  http: *all\n"))
                .isEqualTo("parley.yaml, line 1: limits contains itself.");
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertThat(given().file("# nothing\n").findings()).isEmpty();
    }

    @Test
    void aKeyWithoutValueSaysNothing() {
        assertThat(given().file("port:\nmodels:\n").findings()).isEmpty();
    }

    @Test
    void saysThatAFileIsNotThere() {
        var sources = new Sources(Map.of(), Optional.of("other.yaml"), Map.of(), folder);
        assertThat(Given.findings(sources))
                .containsExactly(
                        "--config names %s, which is not there."
                                .formatted(folder.resolve("other.yaml")));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(given().file("port: x\nofline: true\n").findings()).hasSize(2);
    }
}
