package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.deliberation.Json;
import dev.parley.specs.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Verdicts that are written down, broken, and read. */
class VerdictMutationPropertyTest {

    private static final List<String> IDS = List.of("S-01", "S-02", "B-01");
    private static final String ANSWER = "The hero blew the lantern out and slept.";
    private static final List<String> MARKS =
            List.of("\"", "\\", "{", "}", ":", ",", "\n", "<", ">");

    /** A word that every reason has. */
    private static final String MIDDLE = "thus";

    /** What a judge rules on one specification, and why. */
    record Ruled(Ruling ruling, String reason) {}

    /** How a text is broken: so many characters from one place on are taken, and put to another. */
    record Break(Kind kind, int from, int length, int to) {
        enum Kind {
            DELETE,
            INSERT,
            SWAP,
            DUPLICATE
        }

        String of(String text) {
            int start = Math.floorMod(from, text.length() + 1);
            int end = Math.min(text.length(), start + length);
            int target = Math.floorMod(to, text.length() + 1);
            var chunk = text.substring(start, end);
            return switch (kind) {
                case DELETE -> text.substring(0, start) + text.substring(end);
                case INSERT ->
                        text.substring(0, start)
                                + MARKS.get(target % MARKS.size())
                                + text.substring(start);
                case DUPLICATE -> text.substring(0, target) + chunk + text.substring(target);
                case SWAP -> {
                    var rest = text.substring(0, start) + text.substring(end);
                    int at = Math.min(target, rest.length());
                    yield rest.substring(0, at) + chunk + rest.substring(at);
                }
            };
        }
    }

    @Property
    void whatIsWrittenAsLinesIsReadAgain(@ForAll("rulings") Map<String, Ruled> rulings) {
        assertThat(read(lines(rulings))).isEqualTo(only(rulings));
        assertThat(read(numbered(rulings))).isEqualTo(only(rulings));
    }

    @Property
    void whatIsWrittenAsJsonIsReadAgain(@ForAll("rulings") Map<String, Ruled> rulings) {
        assertThat(read(json(rulings))).isEqualTo(only(rulings));
        assertThat(read("So:\n```json\n" + pretty(rulings) + "\n```")).isEqualTo(only(rulings));
    }

    @Property
    void theReasonIsReadAgain(@ForAll("rulings") Map<String, Ruled> rulings) {
        for (var text : List.of(lines(rulings), json(rulings))) {
            var read = new VerdictReader(VerdictReaderTest.ASKED, ANSWER).read(text);
            rulings.forEach((id, ruled) ->
                    assertThat(read.get(id))
                            .extracting(verdict -> Said.key(verdict.reason()))
                            .isEqualTo(Said.key(ruled.reason())));
        }
    }

    @Property
    void theBeginningOfLinesSaysNothingThatTheWholeDoesNot(
            @ForAll("rulings") Map<String, Ruled> rulings, @ForAll int end) {
        for (var text : List.of(lines(rulings), numbered(rulings))) {
            assertThat(only(rulings)).containsAllEntriesOf(read(beginning(text, end)));
        }
    }

    @Property
    void theBeginningOfJsonSaysNothingThatTheWholeDoesNotWhateverItsReasonsSay(
            @ForAll("quoting") Map<String, Ruled> rulings, @ForAll int end) {
        for (var text : List.of(json(rulings), pretty(rulings))) {
            assertThat(only(rulings)).containsAllEntriesOf(read(beginning(text, end)));
        }
    }

    @Property(tries = 2000)
    void aBrokenTextSaysNothingThatDoesNotStandInIt(
            @ForAll("quoting") Map<String, Ruled> rulings, @ForAll("breaks") List<Break> breaks) {
        for (var whole : List.of(lines(rulings), numbered(rulings), json(rulings))) {
            var broken = whole;
            for (var each : breaks) {
                broken = each.of(broken);
            }
            var text = broken;
            assertThat(read(text))
                    .allSatisfy((id, ruling) ->
                            assertThat(states(text, id, ruling))
                                    .as("%s %s in %s", id, ruling, text)
                                    .isTrue());
        }
    }

    @Property
    void aTextWithoutARulingOnOneStaysSilentOnItHoweverItIsBroken(
            @ForAll("rulings") Map<String, Ruled> rulings, @ForAll("breaks") List<Break> breaks) {
        var rest = new TreeMap<>(rulings);
        rest.remove("B-01");
        for (var whole : List.of(lines(rest), json(rest))) {
            var broken = whole;
            for (var each : breaks) {
                broken = each.of(broken);
            }
            if (!broken.contains("B")) {
                assertThat(read(broken)).doesNotContainKey("B-01");
            }
        }
    }

    @Property
    void whatIsBrokenWithinAReasonChangesNoOtherVerdict(
            @ForAll("rulings") Map<String, Ruled> rulings,
            @ForAll("garbage") String garbage,
            @ForAll int which) {
        for (var text : List.of(lines(rulings), json(rulings))) {
            var id = IDS.get(Math.floorMod(which, IDS.size()));
            var others = new TreeMap<>(only(rulings));
            others.remove(id);
            int at = text.indexOf(MIDDLE, text.indexOf(id));
            var broken = text.substring(0, at) + garbage + text.substring(at);
            assertThat(read(broken)).containsAllEntriesOf(others);
        }
    }

    @Provide
    Arbitrary<Map<String, Ruled>> rulings() {
        return all(reasons());
    }

    /** Reasons that speak of verdicts, tags and objects. */
    @Provide
    Arbitrary<Map<String, Ruled>> quoting() {
        return all(
                Arbitraries.of(
                                "it says <YES>",
                                "no <NA> at all",
                                "\"S-02\": \"YES\"",
                                "{\"B-01\": {\"ruling\": \"YES\"}}",
                                "S-01. fine <YES>",
                                "1. fine <YES>",
                                "thus it is")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(all -> String.join(", ", all)));
    }

    @Provide
    Arbitrary<List<Break>> breaks() {
        return Combinators.combine(
                        Arbitraries.of(Break.Kind.class),
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 5_000))
                .as(Break::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** What neither ends a line nor names a specification. */
    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of(
                        "\"", "\\", "{", "}", "[", "]", ",", " ", "<", ">", "x", "\u0001", "é")
                .list()
                .ofMaxSize(6)
                .map(all -> String.join("", all));
    }

    private static Arbitrary<String> reasons() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" ,;'()é")
                .ofMaxLength(30)
                .map(words -> "w " + words + " " + MIDDLE + " it is.");
    }

    /** Rulings on some of the specifications. */
    private static Arbitrary<Map<String, Ruled>> all(Arbitrary<String> reasons) {
        var one =
                Combinators.combine(Arbitraries.of(Ruling.YES, Ruling.NO, Ruling.NA), reasons)
                        .as(Ruled::new);
        return one.list().ofSize(IDS.size()).map(VerdictMutationPropertyTest::byId);
    }

    private static Map<String, Ruled> byId(List<Ruled> all) {
        var byId = new TreeMap<String, Ruled>();
        IntStream.range(0, IDS.size()).forEach(i -> byId.put(IDS.get(i), all.get(i)));
        return byId;
    }

    private static String lines(Map<String, Ruled> rulings) {
        return rulings.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String numbered(Map<String, Ruled> rulings) {
        return rulings.entrySet().stream()
                .map(it -> line(String.valueOf(IDS.indexOf(it.getKey()) + 1), it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String id, Ruled ruled) {
        return "%s. %s <%s>".formatted(id, ruled.reason(), ruled.ruling());
    }

    private static String json(Map<String, Ruled> rulings) {
        var all = JsonNodeFactory.instance.objectNode();
        rulings.forEach((id, ruled) ->
                all.putObject(id)
                        .put("reason", ruled.reason())
                        .put("ruling", ruled.ruling().name())
                        .put("evidence", ""));
        return all.toString();
    }

    private static String pretty(Map<String, Ruled> rulings) {
        return Json.read(json(rulings), JsonNode.class).toPrettyString();
    }

    private static Map<String, Ruling> only(Map<String, Ruled> rulings) {
        var only = new TreeMap<String, Ruling>();
        rulings.forEach((id, ruled) -> only.put(id, ruled.ruling()));
        return only;
    }

    private static Map<String, Ruling> read(String text) {
        return VerdictReaderTest.rulings(ANSWER, text);
    }

    private static String beginning(String text, int end) {
        return text.substring(0, Math.floorMod(end, text.length() + 1));
    }

    /** By rules of its own: the id or number, and after it, on that line, the ruling's word. */
    private static boolean states(String text, String id, Ruling ruling) {
        int number = IDS.indexOf(id) + 1;
        var name =
                "(?:%s[-‐‑–_ ]?0*%s|0*%d)"
                        .formatted(id.substring(0, 1), id.substring(id.length() - 1), number);
        var word = ruling == Ruling.NA ? "N/?A" : ruling.name();
        return Optional.of(name + "(?!\\w).*[<>\"/]\\s*" + word)
                .map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE))
                .filter(it -> it.matcher(dense(text)).find())
                .isPresent();
    }

    /** Without what may stand between the parts of an object. */
    private static String dense(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s*([:{},])\\s*", "$1");
    }
}
