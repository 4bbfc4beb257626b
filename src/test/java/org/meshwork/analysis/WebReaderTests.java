package org.meshwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Input that makes no sense gives a message, and never a wrong number. */
class WebReaderTests {

    private static final String TWO = "{'id':'gp','role':'gp','helpsWith':['falls']},"
            + "{'id':'ward','role':'hospital-consultant','helpsWith':['falls']}";

    @Test
    void countsTheFirstOfTwoContactsWithOneId() {
        var line = Analysed.one(
                "{'needs':['falls'],'contacts':[" + TWO + ",{'id':'gp','role':'dentist','helpsWith':['pain']}]}");

        assertThat(messages(line)).containsExactly("contacts[2] is left out: it is there already");
        assertThat(unknownHandovers(line)).isEqualTo(1);
    }

    @Test
    void keepsCodesThatNobodyKnows() {
        var line = Analysed.one("{'needs':['mending the roof'],'conditions':['a rare thing'],"
                + "'contacts':[{'id':1,'role':'roofer','sector':'VOLUNTARY','helpsWith':['mending the roof']}],"
                + "'encounters':[{'on':'2026-10-01','kind':'a chat'}]}");

        assertThat(messages(line))
                .containsExactlyInAnyOrder(
                        "the need “mending the roof” is not in the vocabulary; it is kept as it is",
                        "the condition “a rare thing” is not in the vocabulary; it is kept as it is",
                        "the role “roofer” is not in the vocabulary; it is kept as it is",
                        "the kind of encounter “a chat” is not in the vocabulary; it is kept as it is");
        assertThat(headlines(Analysed.one("{'needs':['mending the roof']}")))
                .contains("Nobody helps you with mending the roof");
    }

    @Test
    void saysThatHelpWithWhatNobodyNamedMakesNoGap() {
        var line = Analysed.one("{'needs':['meals'],'contacts':[" + TWO + "]}");

        assertThat(messages(line))
                .containsExactly(
                        "somebody helps with “falls”, which is not among the needs; it is kept, and counts for handovers");
        assertThat(unknownHandovers(line)).isEqualTo(1);
        assertThat(headlines(line)).noneMatch(headline -> headline.contains("staying on your feet"));
    }

    @Test
    void leavesOutEncountersWithSomebodyElseAndThoseToCome() {
        var line = Analysed.one("{'needs':['falls'],'contacts':[" + TWO + "],'encounters':["
                + "{'on':'2026-10-01','kind':'visit','with':'gp'},"
                + "{'on':'2026-10-02','kind':'visit','with':'nobody'},"
                + "{'on':'2026-10-11','kind':'visit','with':'gp'},"
                + "{'kind':'visit'}]}");

        assertThat(line.get("measures").get("continuity").get("contacts").intValue())
                .isEqualTo(1);
        assertThat(messages(line))
                .containsExactly(
                        "encounters[1] is with “nobody”, who is not in this web; it counts for nobody",
                        "encounters[2] is on 2026-10-11, after 2026-10-10; it is not counted",
                        "encounters[3] is left out: an encounter has a day and a kind");
    }

    @Test
    void leavesOutTiesThatTieNobody() {
        var line = Analysed.one("{'needs':['falls'],'contacts':[" + TWO + "],'ties':["
                + "{'between':['gp','gp'],'answer':'YES'},"
                + "{'between':['gp','stranger'],'answer':'YES'},"
                + "{'between':['gp'],'answer':'YES'},"
                + "{'between':['gp','ward'],'answer':'PERHAPS'},"
                + "{'between':['gp','ward'],'answer':'YES'},"
                + "{'between':['ward','gp'],'answer':'NO'}]}");

        assertThat(messages(line)).hasSize(6).last().isEqualTo("ties[5] is left out: it is there already");
        assertThat(line.get("measures").get("handovers").get("joined").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'2026-02-30'", "'yesterday'", "'0001-01-01'", "'9999-12-31'", "'2026-10-10T10:00:00Z'"})
    void takesADateThatIsNoneAsNotKnown(String date) {
        var line = Analysed.one("{'contacts':[{'id':1,'role':'gp','until':'" + date + "'}]}");

        assertThat(messages(line))
                .singleElement()
                .asString()
                .startsWith("contacts[0].until is “" + date + "”, which is no day")
                .endsWith("it counts as not known");
    }

    @Test
    void leavesOutWhatEndsBeforeItBegins() {
        var line = Analysed.one("{'needs':[{'need':'falls','since':'2026-10-01','until':'2026-09-01'}],"
                + "'contacts':[{'id':1,'role':'gp','since':'2026-10-01','until':'2026-09-01'}]}");

        assertThat(messages(line))
                .containsExactlyInAnyOrder(
                        "needs[0] is left out: it ends on 2026-09-01, before it begins on 2026-10-01",
                        "contacts[0] is left out: it ends on 2026-09-01, before it begins on 2026-10-01");
        assertThat(line.get("findings").isEmpty()).isTrue();
    }

    @Test
    void takesTheSectorFromTheRoleElseLeavesTheContactOut() {
        assertThat(messages(Analysed.one("{'contacts':[{'id':1,'role':'roofer'}]}")))
                .contains("contacts[0] is left out: "
                        + "neither its sector nor its role says which part of care it is from");
        assertThat(Analysed.one("{'contacts':[{'id':1,'role':'gp'}]}").has("messages"))
                .isFalse();
    }

    @Test
    void saysOfWhatBelongsToTheFutureThatItDoesNotCount() {
        var line = Analysed.one("{'contacts':[{'id':1,'role':'gp','since':'2027-01-01'},"
                + "{'id':2,'role':'gp','lastSeen':'2027-01-01','seenPlanOn':'2027-01-01'}],"
                + "'plan':{'agreedOn':'2027-01-01'}}");

        assertThat(messages(line))
                .containsExactly(
                        "contacts[0] begins on 2027-01-01, after 2026-10-10; it does not count yet",
                        "contacts[1] was last seen on 2027-01-01, after 2026-10-10; it is not counted",
                        "contacts[1] saw the plan on 2027-01-01, after 2026-10-10; it is not counted",
                        "plan was agreed on 2027-01-01, after 2026-10-10; there is none yet");
    }

    @Test
    void takesFiveHundredContactsAndNoMoreThanAThousand() {
        var line = Analysed.one("{'contacts':[" + contacts(500) + "]}");
        assertThat(unknownHandovers(line)).isEqualTo(500 * 499 / 2);

        assertThat(Analysed.one("{'contacts':[" + contacts(1001) + "]}")
                        .get("error")
                        .stringValue())
                .isEqualTo("more than 1000 contacts");
    }

    @Test
    void survivesWrongTypesEverywhere() {
        for (var wrong :
                List.of("1", "true", "null", "\"text\"", "[]", "{}", "[[]]", "[{}]", "[null]", "[1]", "-1e99")) {
            for (var field : List.of(
                    "person",
                    "needs",
                    "conditions",
                    "contacts",
                    "ties",
                    "plan",
                    "circumstances",
                    "declined",
                    "encounters",
                    "id",
                    "version")) {
                assertThat(Analysed.of("{\"" + field + "\":" + wrong + "}").lines())
                        .as(field + " " + wrong)
                        .hasSize(1);
            }
            for (var field : List.of(
                    "name",
                    "role",
                    "sector",
                    "since",
                    "waitingSince",
                    "everyDays",
                    "carer",
                    "service",
                    "serviceTypes",
                    "helpsWith",
                    "coordinates",
                    "speaks",
                    "visits",
                    "usualWaitDays",
                    "outOfHours")) {
                var line = "{\"contacts\":[{\"id\":1,\"role\":\"gp\",\"" + field + "\":" + wrong + "}]}";
                assertThat(Analysed.of(line).lines())
                        .as(line)
                        .singleElement()
                        .satisfies(out -> assertThat(out.has("findings")).isTrue());
            }
        }
    }

    @Test
    void survivesLinesThatWereDamaged() {
        var whole = ("{'id':'a','needs':['falls'],'conditions':[{'condition':'copd','since':'2020-01-01'}],'contacts':["
                        + TWO + "],'ties':[{'between':['gp','ward'],'answer':'NO'}],"
                        + "'encounters':[{'on':'2026-10-01','kind':'visit','with':'gp'}]}")
                .replace('\'', '"');
        var random = new Random(6);
        var damaged = IntStream.range(0, 2000)
                .mapToObj(number -> {
                    var letters = new StringBuilder(whole);
                    for (int i = 1 + random.nextInt(4); i > 0; i--) {
                        letters.setCharAt(random.nextInt(letters.length()), "{}[]\",:a0 -".charAt(random.nextInt(11)));
                    }
                    return letters.toString();
                })
                .toList();

        assertThat(Analysed.of(damaged.toArray(String[]::new)).lines()).hasSize(2000);
    }

    @Test
    void saysAHundredThingsAtMost() {
        var line = Analysed.one(
                "{'ties':[" + IntStream.range(0, 500).mapToObj(number -> "{}").collect(Collectors.joining(",")) + "]}");

        assertThat(messages(line)).hasSize(101).last().isEqualTo("and 400 more like these");
    }

    private static String contacts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{'id':" + number + ",'role':'district-nurse','helpsWith':['falls']}")
                .collect(Collectors.joining(","));
    }

    private static List<String> messages(JsonNode line) {
        return line.path("messages").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> headlines(JsonNode line) {
        return line.get("findings")
                .valueStream()
                .map(finding -> finding.get("headline").stringValue())
                .toList();
    }

    private static int unknownHandovers(JsonNode line) {
        return line.get("measures").get("handovers").get("unknown").intValue();
    }
}
