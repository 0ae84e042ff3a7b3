package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are refused: each refusal says what is wrong, where, and what would be right. */
@TestInstance(Lifecycle.PER_CLASS)
class BadBodyTest {

    private static final String DELIBERATIONS = "/api/deliberations";
    private static final String COMPARISONS = "/api/comparisons";

    private final TestWeb web;
    private final Visitor visitor;

    BadBodyTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void nothingWasTakenIn() {
        assertThat(visitor.get(DELIBERATIONS).json().getJsonArray("items")).isEmpty();
    }

    @AfterAll
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scenario | 'cooking' | scenario | there is no scenario 'cooking'; there are child-storytelling, travel-planning",
                "scenario | 5 | scenario | scenario must be of type string",
                "scenario | '' | scenario | scenario must not be empty",
                "scenario | 'a\\u0000b' | scenario | scenario must be",
                "version | 0 | version | version must be at least 1",
                "version | 'one' | version | version must be of type integer",
                "version | 7 | version | scenario child-storytelling has no version 7; it has 1",
                "prompt | '' | prompt | prompt must not be empty",
                "prompt | ' \\n\\t' | prompt | prompt is empty; say what is to be answered",
                "prompt | null | prompt | prompt must be of type string",
                "prompt | 'a\\u0000b' | prompt | the character U+0000",
                "prompt | 'a\\ud83db' | prompt | a half of a surrogate pair",
                "method | 'raw' | method | method must be of type object",
                "method | {} | method.id | method.id is missing",
                "method | {'id':5} | method.id | method.id must be of type string",
                "method | {'id':'magic'} | method.id | there is no method 'magic'; there are raw, vanilla, zero-think",
                "method | {'id':'self-refine','round':2} | method.round | self-refine has no parameter 'round'; it has rounds",
                "method | {'id':'self-refine','rounds':99} | method.rounds | rounds is 99; it must be a whole number from 1 to 15",
                "method | {'id':'self-refine','rounds':'two'} | method.rounds | it must be a whole number from 1 to 15",
                "method | {'id':'raw','__proto__':{}} | method.__proto__ | raw has no parameter '__proto__'; it has none",
                "models | {'generator':'gpt'} | models.generator | there is no model 'gpt'; there are rehearsal, qwen",
                "models | {'critic':'qwen'} | models.critic | models.critic does not exist; there are generator, reflector, reviser, judge",
                "models | {'judge':{'url':'http://trap'}} | models.judge | models.judge must be of type string",
                "models | [] | models | models must be of type object",
                "judge | {'mode':'solo'} | judge.mode | judge.mode must be one of joint, sequential, panel, specbench-compat",
                "judge | {'naPolicy':1} | judge.naPolicy | judge.naPolicy must be",
                "judge | {'verifyJudge':'yes'} | judge.verifyJudge | judge.verifyJudge must be of type boolean",
                "judge | {'mood':1} | judge.mood | judge.mood does not exist; there are mode, naPolicy, verifyJudge, drafts, models",
                "judge | {'mode':'panel','models':['qwen']} | judge.models | judge.models names 1 models; a panel needs at least 2",
                "judge | {'mode':'panel','models':['qwen','gpt']} | judge.models | there is no model 'gpt'; there are rehearsal, qwen",
                "judge | {'models':['qwen','qwen']} | judge.models | judge.models is for the mode panel; in the mode joint the judge is models.judge",
                "method | {'id':'council','models':['gpt']} | method.models | there is no model 'gpt'; there are rehearsal, qwen",
                "method | {'id':'best-of-n','scorer':'reward-model','rewardModel':'qwen'} | method.rewardModel | there is no reward model 'qwen'; there are skywork",
                "budget | {'tokens':0} | budget.tokens | budget.tokens must be at least 1",
                "budget | {'calls':1.5} | budget.calls | budget.calls must be of type integer",
                "budget | {'seconds':99999999} | budget.seconds | budget.seconds must be at most 31536000",
                "budget | {'usd':0} | budget.usd | budget.usd must be above 0",
                "budget | {'usd':1e999} | budget.usd | budget.usd must be",
                "seed | -1 | seed | seed must be at least 0",
                "seed | 1.5 | seed | seed must be of type integer",
                "seed | 9007199254740993 | seed | seed must be at most 9007199254740991",
                "seed | 123456789012345678901234567890 | seed | seed must be at most 9007199254740991",
                "base_url | 'http://trap' | base_url | base_url does not exist; there are scenario, version, prompt, method",
                "comparison | 'x' | comparison | comparison does not exist; there are scenario, version, prompt, method",
                "a b/ü~+ | 1 | a b/ü~+ | a b/ü~+ does not exist; there are scenario",
            })
    void aWrongFieldIsNamed(String name, String value, String field, String detail) {
        var body = Asking.deliberation();
        body.remove(name);
        var spoilt = "%s,\"%s\":%s}".formatted(open(body), name, value.replace('\'', '"'));
        var response = visitor.post(DELIBERATIONS, spoilt).isProblem(400, field);
        assertThat(response.detail()).contains(detail);
    }

    private static String open(JsonObject body) {
        return body.encode().replaceFirst("}$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "prompt", "method"})
    void aMissingFieldIsNamed(String field) {
        var body = Asking.deliberation();
        body.remove(field);
        var response = visitor.post(DELIBERATIONS, body).isProblem(400, field);
        assertThat(response.detail()).isEqualTo(field + " is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | methods | methods must have at least 1 items",
                "[{'id':'raw'},5] | methods[1] | methods[1] must be of type object",
                "[{'id':'raw'},{}] | methods[1].id | methods[1].id is missing",
                "[{'id':'raw'},{'id':'magic'}] | methods[1].id | there is no method 'magic'",
                "[{'id':'self-refine','rounds':0}] | methods[0].rounds | from 1 to 15",
                "{'id':'raw'} | methods | methods must be of type array",
            })
    void aWrongMethodOfAComparisonIsNamed(String methods, String field, String detail) {
        var body = Asking.comparison().encode().replace("[]", methods.replace('\'', '"'));
        var response = visitor.post(COMPARISONS, body).isProblem(400, field);
        assertThat(response.detail()).contains(detail);
    }

    @Test
    void aComparisonHasTwentyMethodsAtMost() {
        var methods = "raw ".repeat(21).strip().split(" ");
        var response = visitor.post(COMPARISONS, Asking.comparison(methods));
        assertThat(response.isProblem(400, "methods").detail()).contains("at most 20 items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | the body is empty; a JSON object is expected",
                "` ` | the body is empty; a JSON object is expected",
                "{ | at line 1, column 2: Unexpected end-of-input: expected close marker for Object",
                "{} x | at line 1, column 4: Unrecognized token 'x'",
                "{\"seed\":NaN} | Non-standard token 'NaN'",
                "{\"a\":1,\"a\":2} | Duplicate field 'a'",
                "{'a':1} | Unexpected character (''' (code 39))",
            })
    void whatIsNoJsonIsRefusedWithItsPlace(String body, String detail) {
        var response = visitor.post(DELIBERATIONS, body).isProblem(400);
        assertThat(response.detail()).contains(detail).doesNotContain("`", "Source");
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        var request =
                visitor.request(HttpMethod.POST, DELIBERATIONS)
                        .putHeader("Content-Type", "application/json");
        var body = Buffer.buffer("{\"prompt\":\"").appendByte((byte) 0xff).appendString("\"}");
        var response = visitor.send(request, body).isProblem(400);
        assertThat(response.detail()).contains("Invalid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"a\"", "5", "true"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        var response = visitor.post(DELIBERATIONS, body).isProblem(400);
        assertThat(response.detail()).isEqualTo("the body must be of type object");
        assertThat(response.json().fieldNames()).doesNotContain("field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ | 100000 | Document nesting depth (33) exceeds the maximum allowed (32)",
                "9 | 101 | Number value length (101) exceeds the maximum allowed (100)"
            })
    void whatIsTooDeepOrTooLongIsRefusedWithTheLimit(String part, int times, String detail) {
        var response = visitor.post(DELIBERATIONS, "{\"seed\":" + part.repeat(times) + "}");
        assertThat(response.isProblem(400).detail()).endsWith(detail);
    }

    @Test
    void aPromptMayHave64KibibytesInUtf8AndNoMore() {
        var tooLong = Asking.deliberation().put("prompt", "é".repeat(32 * 1024) + "x");
        var response = visitor.post(DELIBERATIONS, tooLong).isProblem(400, "prompt");
        assertThat(response.detail())
                .isEqualTo("prompt has 65537 bytes in UTF-8; it may have 65536, which is 64 KiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/json",
                "application/problem+json",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "json",
                ""
            })
    void anotherContentTypeIsRefused(String type) {
        var request =
                visitor.request(HttpMethod.POST, DELIBERATIONS).putHeader("Content-Type", type);
        var response = visitor.send(request, Asking.deliberation().encode());
        response.isProblem(415, "Content-Type");
        assertThat(response.detail()).contains("application/json");
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithTheLimit() {
        var body = new JsonObject().put("prompt", "x".repeat(1 << 20));
        var response = visitor.post(DELIBERATIONS, body).isProblem(413);
        assertThat(response.detail()).isEqualTo("the body may have 1 MiB at most");
    }
}
