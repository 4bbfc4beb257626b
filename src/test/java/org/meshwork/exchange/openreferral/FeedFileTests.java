package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFileTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'id':1,'name':'a'},{'id':2,'name':'b'}]",
                "{'contents':[{'id':1,'name':'a'},{'id':2,'name':'b'}]}",
                "{'page':{'x':[1]},'content':[{'id':1,'name':'a'},{'id':2,'name':'b'}],'totalPages':1}",
                "{'items':[{'id':1,'name':'a'},{'id':2,'name':'b'}],'meta':[{}]}",
                " \n{'content':null,'items':[{'id':1,'name':'a'},{'id':2,'name':'b'}]}",
            })
    void findsTheListOfServices(String text) throws IOException {
        assertThat(ids(whole(text))).containsExactly("1", "2");
    }

    @Test
    void takesOneServiceAlone() throws IOException {
        assertThat(ids(whole("{'id':1,'name':'a','contacts':[{}]}"))).containsExactly("1");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        assertThat(ids(whole("[{'id':'ö'}]", UTF_16))).containsExactly("ö");
        assertThat(ids(whole("\ufeff[{'id':'ö'}]"))).containsExactly("ö");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "'  ' | is empty",
                "'<html><body>Not found</body></html>' | is not JSON",
                "'id,name' | is not JSON",
                "'[{\"id\":1},{\"id\":2' | stops in the middle, after 1 whole records",
                "'[{\"id\":1},{\"name\":\"a' | stops in the middle, after 1 whole records",
                "'{\"contents\":[{\"id\":1}]' | stops in the middle, after 1 whole records",
                "'[' | stops in the middle",
                "'[{\"id\":1},]' | is not JSON",
                "'[{\"id\":1}] [{\"id\":2}]' | goes on after its end",
                "'{\"id\":1,\"name\":\"a\"}{\"id\":2}' | goes on after its end",
                "'{\"error\":\"no such page\"}' | not a list of services",
                "'\"hello\"' | not a list of services",
                "'{\"contents\":{}}' | not a list of services",
                "'[{\"a\":\"\\q\"}]' | is not JSON",
            })
    void saysInOneSentenceWhatIsWrong(String text, String wrong) throws IOException {
        assertThat(survey(text, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> assertThat(unusable.sentence()).contains(wrong));
    }

    @Test
    void saysThatItIsNestedTooDeeply() throws IOException {
        assertThat(survey("[".repeat(100_000), StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> assertThat(unusable.sentence()).contains("nested too deeply"));
    }

    @Test
    void handsOverWhatIsNotARecordAsSuch() throws IOException {
        var file = whole("[1,'x',null,[{'id':9}],{'id':1}]");
        var entries = new ArrayList<FeedFile.Entry>();
        file.each(entries::add);

        assertThat(entries).hasSize(5);
        assertThat(entries.subList(0, 4)).allMatch(FeedFile.Impossible.class::isInstance);
        assertThat(entries.get(4)).isInstanceOf(FeedFile.Found.class);
    }

    @Test
    void refusesARecordOfMoreThanAMegabyteAndKeepsTheRest() throws IOException {
        var large = "x".repeat(1_100_000);
        var file = whole("{'contents':[{'id':1},{'id':2,'description':'" + large + "'},{'id':3}]}");
        var entries = new ArrayList<FeedFile.Entry>();
        file.each(entries::add);

        assertThat(entries.get(1)).isInstanceOf(FeedFile.Impossible.class);
        assertThat(entries.get(2)).isInstanceOf(FeedFile.Found.class);
    }

    @Test
    void refusesASingleServiceOfMoreThanAMegabyte() throws IOException {
        var file = whole("{'id':2,'name':'a','description':'" + "x".repeat(1_100_000) + "'}");
        var entries = new ArrayList<FeedFile.Entry>();
        file.each(entries::add);

        assertThat(entries).singleElement().isInstanceOf(FeedFile.Impossible.class);
    }

    private FeedFile whole(String text) throws IOException {
        return whole(text, StandardCharsets.UTF_8);
    }

    private FeedFile whole(String text, Charset charset) throws IOException {
        var survey = survey(text.replace('\'', '"'), charset);
        assertThat(survey).isInstanceOf(FeedFile.class);
        return (FeedFile) survey;
    }

    private Survey survey(String text, Charset charset) throws IOException {
        return FeedFile.survey(Files.writeString(folder.resolve("feed.json"), text, charset), "\"feed.json\"");
    }

    private static List<String> ids(FeedFile file) {
        var ids = new ArrayList<String>();
        file.each(entry -> ids.add(((FeedFile.Found) entry).json().path("id").asString()));
        return ids;
    }
}
