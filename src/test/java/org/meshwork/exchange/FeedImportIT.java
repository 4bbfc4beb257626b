package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Corrections;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Feeds of this test's own, in the real graph; each is withdrawn at its end. */
@MeshworkTest
class FeedImportIT {

    @Autowired
    FeedImport feeds;

    @Autowired
    Directory directory;

    @Autowired
    Corrections corrections;

    @Autowired
    Neo4jClient graph;

    @TempDir
    Path folder;

    private final String feed = "feed-import-it-" + UUID.randomUUID();
    private final String otherFeed = feed + "-other";

    @AfterEach
    void withdraw() throws IOException {
        for (var name : new String[] {feed, otherFeed}) {
            if (Files.exists(file(name))) {
                var text = Files.readString(file(name)).replace("\"active\"", "\"inactive\"");
                assertThat(run(name, text).whyItFailed()).isEmpty();
            }
        }
        directory.awaitIndexed();
    }

    @Test
    void findsWhatItTookAndChangesNothingTheSecondTime() throws IOException {
        var id = UUID.randomUUID();
        var text = """
                [{'id':'%s','name':'Vexillology for beginners','status':'active','description':'Flags. And more flags.',
                  'organization':{'id':'%s','name':'Flag Friends','website':'https://flags.example','email':'hello@flags.example'},
                  'minimum_age':60,'assured_date':'2026-09-01','fees':'£2 a session','languages':[{'code':'pl'}],'phones':[{'number':'01632 960123'}],
                  'pc_targetAudience':[{'audienceType':'Carers'}],'attending_type':'venue','attending_access':'drop-in',
                  'schedules':[{'byday':'MO','opens_at':'10:00','closes_at':'12:00'}],
                  'attributes':[{'taxonomy_term':{'code':'befriending'}},{'taxonomy_term':{'code':'falls'}}],
                  'service_at_locations':[{'location':{'name':'Mast House','latitude':53.6,'longitude':-0.6,'accessibility':[{'description':'Lift'}],
                    'addresses':[{'address_1':'1 Quay','postal_code':'ZZ4 7QA'}],'schedules':[{'byday':'TU','opens_at':'22:00','closes_at':'02:00'}]}}]},
                 {'id':'nine','name':'Vexillology for adepts','status':'active'}]""".formatted(id, UUID.randomUUID());

        assertThat(run(feed, text).counts()).extracting("added", "unchanged").containsExactly(2, 0);
        assertThat(run(feed, text).counts()).extracting("added", "unchanged").containsExactly(0, 2);
        directory.awaitIndexed();
        assertThat(directory.find(Query.of("vexillology")).hits())
                .extracting(hit -> hit.service().id())
                .containsExactlyInAnyOrder(new ServiceId(id), ServiceId.named(feed + "\nnine"));
    }

    @Test
    void leavesAnotherFeedsServiceAndOrganisationAsTheyWere() throws IOException {
        var id = UUID.randomUUID();
        var text = "[{'id':'%s','name':'%s','status':'active','organization':{'id':'%s','name':'%s'}}]";
        run(feed, text.formatted(id, "Campanology", id, "Bell Friends"));
        run(otherFeed, text.formatted(id, "Something else", id, "Somebody else"));

        assertThat(directory.service(new ServiceId(id)))
                .get()
                .extracting(Service::name, service -> service.organisation().name())
                .containsExactly("Campanology", "Bell Friends");
        assertThat(directory.service(ServiceId.named(otherFeed + '\n' + id)))
                .get()
                .extracting(Service::name, service -> service.organisation().name())
                .containsExactly("Something else", "Somebody else");
    }

    @Test
    void leavesARecordOfEachRun() throws IOException {
        run(feed, "[{'id':'1','name':'Philately','status':'active'},{'id':'1','name':'Philately again'}]");
        feeds.run(new Feed(feed, folder.resolve("nowhere.json").toString(), ""));

        assertThat(runs())
                .extracting(run -> run.get("state"), run -> run.get("added"), run -> run.get("refused"))
                .containsExactlyInAnyOrder(tuple("DONE", 1L, 1L), tuple("FAILED", 0L, 0L));
        assertThat(runs())
                .filteredOn(run -> "FAILED".equals(run.get("state")))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.get("sentence")).asString().contains("nowhere.json");
                    assertThat(run).containsKeys("id", "source", "started", "finished", "changed", "warned");
                });
    }

    /** What was hidden is nowhere in the graph, so only its feed can give it back. */
    @Test
    void givesAnAddressBackThatIsNotHiddenAnyMore() throws IOException {
        var id = UUID.randomUUID();
        var text = """
                [{'id':'%s','name':'Vexillology','status':'active',
                  'service_at_locations':[{'location':{'name':'Mast House','addresses':[{'address_1':'1 Quay'}]}}]}]""".formatted(id);
        run(feed, text);
        corrections.correct(new ServiceId(id), Field.ADDRESS_HIDDEN, "true", "steward");
        corrections.takeBack(new ServiceId(id), Field.ADDRESS_HIDDEN);
        run(feed, text);

        assertThat(directory.service(new ServiceId(id)).orElseThrow().venues())
                .extracting(Venue::name, Venue::confidential)
                .containsExactly(tuple("Mast House", false));
    }

    private ImportReport run(String name, String text) throws IOException {
        var file = Files.writeString(file(name), text.replace('\'', '"'));
        return feeds.run(new Feed(name, file.toString(), ""));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> runs() {
        return graph
                .query("MATCH (r:FeedRun)-[:OF]->(:Feed {name: $feed}) RETURN properties(r) AS run")
                .bind(feed)
                .to("feed")
                .fetch()
                .all()
                .stream()
                .map(row -> (Map<String, Object>) row.get("run"))
                .toList();
    }
}
