package org.meshwork.exchange.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** Over HTTP, on the demonstration, without signing in. */
@MeshworkTest
class SearchApiIT {

    @Autowired
    Directory directory;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void waitForTheIndex() {
        directory.awaitIndexed();
    }

    @Test
    void findsWhatPeopleMean() throws Exception {
        var answer = ask("/search?q=" + encoded("dad is unsteady on his feet") + "&near=zz4%207qa&within=5&day=tuesday");
        var hits = JsonMapper.shared().readTree(answer.body()).path("hits");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(hits.valueStream().limit(3).map(hit -> hit.path("name").asString()))
                .anyMatch(name -> name.startsWith("Steady Steps"));
        assertThat(hits.path(0).path("distance").asDouble()).isBetween(0.0, 5.0);
    }

    @Test
    void answersAWholeLetter() throws Exception {
        assertThat(ask("/search?q=" + encoded("I can’t get up the stairs, ".repeat(400))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhereItIsDescribed() throws Exception {
        assertThat(ask("/nothing").statusCode()).isEqualTo(404);
        assertThat(ask("/openapi.json").body()).contains("/api/v1/search");
    }

    private HttpResponse<String> ask(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + address))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
