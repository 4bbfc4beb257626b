package org.meshwork.exchange.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.exchange.openreferral.OwnTaxonomy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anybody can read, over HTTP, without signing in. */
@MeshworkTest
class PublishedIT {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Autowired
    Directory directory;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Service service = ServiceExample.complete("Published ocarina");

    @BeforeEach
    void put() {
        directory.put(List.of(service));
    }

    @AfterEach
    void withdraw() {
        directory.put(List.of(ServiceExample.withdrawn(service)));
    }

    @Test
    void saysWhatItIs() throws Exception {
        assertThat(json("/").path("version").asString()).isEqualTo("HSDS-UK-3.0");
        assertThat(json("").path("openapi_url").asString()).endsWith("/api/v3/openapi.json");
    }

    @Test
    void answersEveryAddressOfItsOpenApiDocument() throws Exception {
        var paths = json("/openapi.json").path("paths");
        for (var path : paths.propertyNames()) {
            if (!path.contains("{")) {
                assertThat(ask(path.substring("/api/v3".length())).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
        assertThat(paths.size()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"})
    void givesEveryRecordOncePageByPage(String list) throws Exception {
        var ids = new ArrayList<String>();
        var page = 1;
        JsonNode answer;
        do {
            answer = json("/" + list + "?per_page=7&page=" + page++);
            answer.path("contents").forEach(item -> ids.add(item.path("id").asString()));
            assertThat(answer.path("size").asInt())
                    .isEqualTo(answer.path("contents").size());
        } while (!answer.path("last_page").asBoolean() && page < 200);

        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(answer.path("total_items").asInt());
        assertThat(answer.path("total_pages").asInt()).isEqualTo(page - 1);
        var first = ids.getFirst();
        assertThat(json("/" + list + "/" + first).path("id").asString()).isEqualTo(first);
    }

    @Test
    void conformsForEveryRecordOfTheDemonstration() throws Exception {
        check("services?per_page=500&full=true", "service");
        check("services?per_page=500", "service_list");
        check("organizations?per_page=500&full=true", "organization");
        check("organizations?per_page=500", "organization_list");
        check("service_at_locations?per_page=500&full=true", "service_at_location");
        check("service_at_locations?per_page=500", "service_at_location_list");
    }

    @Test
    void narrowsTheList() throws Exception {
        var id = service.id().toString();
        assertThat(ids("/services?search=OCARINA%20published")).containsExactly(id);
        assertThat(ids("/services?organization_id=" + service.organisation().id()))
                .containsExactly(id);
        assertThat(ids("/services?taxonomy_term_id=" + OwnTaxonomy.NEEDS.termId("a-code-of-their-own")))
                .contains(id)
                .hasSizeLessThan(20);
        assertThat(ids("/services?taxonomy_term_id=3f7b145d-84af-42d7-8fae-eaca714b02b2"))
                .contains(id);
        assertThat(ids("/services?taxonomy_id=" + OwnTaxonomy.idOf("Colours"))).contains(id);
        assertThat(ids("/services?taxonomy_term_id=0bc248fa-dc27-4650-9ba4-8f1a24ef16a3"))
                .isEmpty();
        assertThat(ids("/services?modified_after=2999-01-01T00:00:00Z")).isEmpty();
        assertThat(ids("/services?per_page=500&modified_after=2020-01-01")).contains(id);
        assertThat(ids("/services?search=ocarina&postcode=ZZ4%207QA&proximity=10"))
                .isEmpty();
        assertThat(ids("/services?search=ocarina&postcode=ZZ4%207QA&proximity=9999999"))
                .containsExactly(id);
        assertThat(ids("/service_at_locations?search=ocarina")).hasSize(3);
        assertThat(json("/services?minimal=true").path("contents").get(0).propertyNames())
                .containsExactly("id", "modified_date", "last_modified");
    }

    @Test
    void leavesOutWhatIsWithdrawn() throws Exception {
        withdraw();

        assertThat(ask("/services/" + service.id()).statusCode()).isEqualTo(404);
        assertThat(ids("/services?search=ocarina")).isEmpty();
        assertThat(ask("/organizations/" + service.organisation().id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatNothingChanged() throws Exception {
        var first = ask("/services/" + service.id());
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = send(request("/services/" + service.id()).header("If-None-Match", tag));

        assertThat(tag).doesNotStartWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request("/services/" + service.id()).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isOpenToAnySiteAndRemembersNobody() throws Exception {
        var answer = send(request("/services?per_page=1").header("Origin", "https://elsewhere.example"));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(send(request("/services").POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "/services?page=0, 400, \"\"page\"\" is a whole number",
        "/services?per_page=many, 400, \"\"per_page\"\" is a whole number",
        "/services?modified_after=soon, 400, is a moment",
        "/services?taxonomy_term_id=7, 400, is an id",
        "/services?postcode=nowhere, 400, do not know the postcode",
        "/services?proximity=5, 400, needs a",
        "/services?full=perhaps, 400, true or false",
        "/services/7, 400, UUID",
        "/services/0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1aff, 404, nothing with the id",
        "/organizations/0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1aff, 404, nothing with the id",
        "/service_at_locations/x, 400, UUID",
        "/taxonomies/0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1aff, 404, nothing with the id",
        "/somewhere/else, 404, no such address",
    })
    void saysInASentenceWhatIsWrong(String path, int status, String sentence) throws Exception {
        var answer = ask(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(MAPPER.readTree(answer.body()).path("error").asString()).contains(sentence.replace("\"\"", "\""));
    }

    @Test
    void givesAnEmptyPageBeyondTheLast() throws Exception {
        var page = json("/services?page=9999");

        assertThat(page.path("empty").asBoolean()).isTrue();
        assertThat(page.path("last_page").asBoolean()).isTrue();
        assertThat(page.path("contents").isEmpty()).isTrue();
    }

    @Test
    void givesEverythingAsOneFile() throws Exception {
        var plain = ask("/download");
        var packed = client.send(
                request("/download").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofInputStream());

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var unpacked = new GZIPInputStream(packed.body())) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8)).isEqualTo(plain.body());
        }
        assertThat(MAPPER.readTree(plain.body()).size()).isGreaterThan(50);
    }

    private void check(String path, String schema) throws Exception {
        var conformance = Conformance.with(schema);
        var page = 0;
        JsonNode answer;
        do {
            answer = json("/" + path + "&page=" + ++page);
            assertThat(answer.path("contents")).isNotEmpty();
            for (var record : answer.path("contents")) {
                assertThat(conformance.errors(record)).as(record.toString()).isEmpty();
            }
        } while (!answer.path("last_page").asBoolean());
        assertThat(page).isEqualTo(answer.path("total_pages").asInt());
    }

    private List<String> ids(String path) throws Exception {
        var ids = new ArrayList<String>();
        json(path).path("contents").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private JsonNode json(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v3" + path));
    }
}
