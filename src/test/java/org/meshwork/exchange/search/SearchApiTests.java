package org.meshwork.exchange.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Facet;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Venue;
import org.meshwork.directory.lucene.ServiceIndex;
import org.meshwork.exchange.FakePlaces;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a real index of a few services, at ten on a Saturday. */
class SearchApiTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 10, 10, 0);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Point HERE = new Point(53.5, -0.5);
    private static final List<Service> SERVICES = Stream.of(
                    called("Steady Steps")
                            .meets("falls")
                            .costs(Cost.FREE)
                            .open("Tu,Sa 09:00-11:00")
                            .joined(Joining.SELF_REFERRAL)
                            .serving("Millbrook")
                            .at(ServiceExample.at(new Point(53.51, -0.5))),
                    called("Balance class")
                            .meets("falls")
                            .costs(Cost.CHARGE)
                            .serving("Saltmarsh")
                            .at(ServiceExample.at(new Point(53.6, -0.5))),
                    called("Willow Refuge")
                            .meets("domestic-abuse")
                            .at(new Venue("Safe house", "", "", null, List.of(), true, OpeningHours.UNKNOWN)))
            .map(ServiceExample::service)
            .toList();

    private final MockMvc web = web(10_000);

    @Test
    void givesEachHitWithItsIdsAndWhyItFits() {
        var answer = json("q", "falls", "near", "Millbrook", "cost", "free");
        var hit = answer.path("hits").path(0);

        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(answer.path("near").path("name").asString()).isEqualTo("Millbrook");
        assertThat(hit.path("id").asString()).isEqualTo(SERVICES.getFirst().id().toString());
        assertThat(hit.path("feedId").asString()).isEqualTo("Steady Steps");
        assertThat(hit.path("distance").asDouble()).isEqualTo(0.69);
        assertThat(hit.path("score").asDouble()).isPositive();
        assertThat(hit.path("facets").path("time").toString()).isEqualTo("[\"open-now\",\"weekends\"]");
        assertThat(hit.path("facets").path("delivery").toString()).isEqualTo("[\"not-known\"]");
        assertThat(hit.path("reasons").toString())
                .contains("helps with staying on your feet", "you can join without a referral", "Free");
        assertThat(answer.path("understood").path(0).path("code").asString()).isEqualTo("falls");
        assertThat(answer.path("facets").path("cost").toString())
                .contains("{\"value\":\"free\",\"label\":\"Free\",\"services\":1}")
                .contains("{\"value\":\"charge\",\"label\":\"You pay\",\"services\":1}");
    }

    @Test
    void saysWhetherAServiceIsForPeopleThere() {
        var falls = json("q", "falls", "near", "Millbrook").path("hits");

        assertThat(falls.valueStream().map(hit -> hit.path("name").asString() + " " + hit.path("servesArea")))
                .containsExactlyInAnyOrder("Steady Steps true", "Balance class false");
        assertThat(json("q", "refuge", "near", "Millbrook").path("hits").path(0).has("servesArea"))
                .isFalse();
        assertThat(json("q", "falls").path("hits").path(0).has("servesArea")).isFalse();
    }

    @Test
    void saysWhatItLetGo() {
        var answer = json("q", "steady", "near", "Millbrook", "within", "0");

        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(answer.path("relaxed").asString()).startsWith("Nothing within 0 miles; the nearest is 0.7 miles");
    }

    @Test
    void putsUrgentHelpAboveAllWhereWordsSpeakOfDanger() {
        assertThat(json("q", "i dont want to be here any more")
                        .path("urgentHelp")
                        .toString())
                .contains("Samaritans", "116 123");
        assertThat(json("q", "falls").has("urgentHelp")).isFalse();
    }

    @Test
    void givesNoConfidentialAddressAway() {
        assertThat(json("q", "refuge").path("total").asInt()).isEqualTo(1);
        assertThat(json("q", "refuge", "near", "Millbrook").toString()).doesNotContain("Safe house");
    }

    @Test
    void takesEveryFacetByName() {
        for (var facet : Facet.values()) {
            for (var value : json("q", "").path("facets").path(facet.parameter())) {
                var narrowed = json(facet.parameter(), value.path("value").asString());
                assertThat(narrowed.path("total").asInt())
                        .as("%s %s", facet, value)
                        .isEqualTo(value.path("services").asInt());
            }
        }
    }

    @Test
    void ordersByDistanceWhereAsked() {
        var hits = json("q", "class steady", "near", "Millbrook", "sort", "nearest")
                .path("hits");

        assertThat(hits.path(0).path("name").asString()).isEqualTo("Steady Steps");
        assertThat(hits.path(0).has("score")).isFalse();
    }

    @Test
    void answersWithoutDistancesWhereThePlaceIsNotKnown() {
        var answer = json("q", "falls", "near", "GY1 1AA", "within", "3");

        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(answer.path("notes").path(0).asString()).startsWith("We do not know the place “GY1 1AA”");
    }

    @ParameterizedTest
    @CsvSource({
        "within, -1, “within” is a number of miles",
        "within, NaN, “within” is a number of miles",
        "within, Infinity, “within” is a number of miles",
        "within, 1e9, “within” is a number of miles",
        "page, -1, “page” is a whole number from 1.",
        "page, 0, “page” is a whole number from 1.",
        "page, 2147483648, There are no pages after the first 2",
        "page, 99999999999999999999, There are no pages after the first 2",
        "size, 0, “size” is a whole number from 1 to 100.",
        "size, 101, “size” is a whole number from 1 to 100.",
        "size, ten, “size” is a whole number from 1 to 100.",
        "age, 200, “age” is a whole number from 0 to 120.",
        "cost, cheap, “cost” is one of free",
        "open_at, tomorrow, “open_at” is a day and a time",
        "open_at, +999999999-01-01T00:00, “open_at” is a day and a time",
        "sort, cheapest, “sort” is best or nearest.",
        "need, <script>, “need” is a value",
        "costs, free, There is no parameter “costs”"
    })
    void refusesWhatCannotBeReadInOneSentence(String name, String value, String sentence) throws Exception {
        var answer = ask("near", "Millbrook", name, value);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(tree(answer).path("error").asString())
                .startsWith(sentence)
                .endsWith(".")
                .doesNotContain("Exception");
    }

    @Test
    void refusesADistanceFromNowhere() throws Exception {
        assertThat(tree(ask("within", "3")).path("error").asString())
                .isEqualTo("“within” needs a place to be near to, in “near”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the of and",
                "!?.,;:-_()[]{}<>",
                "AND OR NOT \"( [ ~2 ^4 name:x /x/",
                "😀😀😀 \uD83D",
                "שלום עולם",
                "\u202Eطعام",
                "' OR 1=1 --",
                "\u0000\u0007"
            })
    void answersAnyWords(String words) throws Exception {
        assertThat(ask("q", words).getStatus()).isEqualTo(200);
    }

    @Test
    void answersWordsWithoutEnd() {
        for (var words : List.of("*".repeat(1000), "falls ".repeat(2000), "x".repeat(10_240), "😀".repeat(5000))) {
            var answer = json("q", words);
            assertThat(answer.path("notes").path(0).asString())
                    .isEqualTo("Only the first 400 characters of “q” were read.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3959", "24901", "999999999", "0.000000001"})
    void answersWithinTheWholeEarth(String miles) throws Exception {
        assertThat(ask("near", "Millbrook", "within", miles).getStatus()).isEqualTo(200);
    }

    @Test
    void answersChoicesThatContradictEachOther() {
        var answer =
                json("cost", "free", "need", "domestic-abuse", "time", "evenings", "ages", "children", "age", "99");

        assertThat(answer.path("total").asInt()).isPositive();
        assertThat(answer.path("relaxed").asString()).startsWith("Nothing ");
    }

    @Test
    void survivesAnything() throws Exception {
        var seed = 20261122L;
        var random = new Random(seed);
        var names = Stream.concat(
                        Stream.of("q", "near", "within", "age", "open_at", "sort", "size", "page", "plain"),
                        Stream.of(Facet.values()).map(Facet::parameter))
                .toList();
        for (var round = 0; round < 300; round++) {
            var text = IntStream.generate(() -> random.nextInt(Character.MAX_VALUE + 1))
                    .limit(random.nextInt(300))
                    .collect(StringBuilder::new, (all, unit) -> all.append((char) unit), StringBuilder::append)
                    .toString();
            assertThat(ask(names.get(random.nextInt(names.size())), text).getStatus())
                    .as("seed %d, round %d", seed, round)
                    .isIn(200, 400);
        }
    }

    @Test
    void turnsAwayWhoAsksTooOften() throws Exception {
        var strict = web(2);
        for (var i = 0; i < 2; i++) {
            assertThat(ask(strict, "q", "falls").getStatus()).isEqualTo(200);
        }
        var answer = ask(strict, "q", "falls");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(tree(answer).path("error").asString()).contains("Ask again in 30 seconds.");
    }

    @Test
    void isDescribedAsItIs() throws Exception {
        var document = tree(web.perform(get("/api/v1/openapi.json")).andReturn().getResponse());
        var parameters =
                document.path("paths").path("/api/v1/search").path("get").path("parameters");
        var names = new TreeSet<String>();
        for (var parameter : parameters) {
            var name = parameter.path("name").asString();
            names.add(name);
            var listed = parameter.path("schema").path("items").path("enum");
            Facet.called(name)
                    .ifPresent(facet -> assertThat(
                                    listed.valueStream().map(JsonNode::asString).toList())
                            .as(name)
                            .isEqualTo(facet.all().stream().map(facet::written).toList()));
            assertThat(ask(name, "").getStatus()).as(name).isEqualTo(200);
        }
        assertThat(names)
                .containsAll(Stream.of(Facet.values()).map(Facet::parameter).toList());

        var schemas = document.path("components").path("schemas");
        var answer = json("q", "befreinding falls i want to die", "near", "Millbrook", "within", "0");
        assertThat(schemas.path("Answer").path("properties").propertyNames()).containsAll(answer.propertyNames());
        assertThat(schemas.path("Hit").path("properties").propertyNames())
                .containsAll(answer.path("hits").path(0).propertyNames());
    }

    private static MockMvc web(int perMinute) {
        var index = ServiceIndex.inMemory();
        index.apply(SERVICES, List.of(), ServiceIndex.Position.NOWHERE);
        var still = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return 0;
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
        return MockMvcBuilders.standaloneSetup(new SearchApi(
                        FakeDirectory.finding(query -> index.find(query, NOW)),
                        new Millbrook(),
                        new Allowance(perMinute, still),
                        Clock.fixed(NOW.atZone(LONDON).toInstant(), LONDON)))
                .build();
    }

    private JsonNode json(String... parameters) {
        try {
            var answer = ask(parameters);
            assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(200);
            return tree(answer);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse ask(String... parameters) throws Exception {
        return ask(web, parameters);
    }

    private static MockHttpServletResponse ask(MockMvc web, String... parameters) throws Exception {
        var request = get("/api/v1/search");
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static JsonNode tree(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    /** A map with one place on it. */
    private static final class Millbrook extends FakePlaces {

        @Override
        public Optional<Places.Named> find(String text) {
            return text.equals("Millbrook") ? Optional.of(new Named("Millbrook", HERE)) : Optional.empty();
        }

        @Override
        public List<Area> around(Point point) {
            return List.of(new Area("SMW4", "Millbrook", Area.Level.WARD, null, HERE, 0, 0, List.of(), List.of()));
        }
    }
}
