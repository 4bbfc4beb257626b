package org.meshwork.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.FixedClock;
import org.meshwork.person.Contact;
import org.meshwork.shared.Sector;

/** Whatever is in a file: used, put right with a sentence, or refused with one. */
class BroughtFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{}",
                "null",
                "<Bundle xmlns='http://hl7.org/fhir'/>",
                "{'resourceType':'Bundel'}",
                "{'resourceType':7}",
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Patient','name':'",
                "{'resourceType':'Patient','contact':",
            })
    void refusesWhatIsNoWebInASentence(String file) {
        assertThat(Files.refused(file))
                .endsWith(".")
                .doesNotContain("Exception")
                .hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType':'Bundle'}",
                "{'resourceType':'Bundle','type':'no such type','entry':[null,7,{},{'resource':{}},{'resource':{'resourceType':'Ghost','x':1}}]}",
                "{'resourceType':'Patient','birthDate':'yesterday','gender':'other still','name':'Rosa'}",
                "{'resourceType':'Patient','name':[{'text':' '}],'communication':[{'language':{}}]}",
                "{'resourceType':'CareTeam','status':'who knows','participant':[{},{'member':{}},{'member':{'reference':'#gone'}},{'member':{'reference':'Practitioner/gone'}}]}",
                "{'resourceType':'Condition','code':{'coding':[{'system':'x','code':'y'}]}}",
                "{'resourceType':'Condition'}",
                "{'resourceType':'CarePlan','status':'active','intent':'plan','addresses':[{'reference':'Condition/gone'}]}",
                "{'resourceType':'Goal','description':{}}",
                "{'resourceType':'Encounter','status':'finished','class':{},'period':{'start':'2026-13-45'}}",
                "{'resourceType':'RelatedPerson','patient':{'reference':'Patient/gone'}}",
            })
    void saysWhatItCouldNotUse(String file) {
        var read = Files.read(file);

        assertThat(read.web().contacts()).isEmpty();
        assertThat(read.remarks()).isNotEmpty().allMatch(remark -> remark.endsWith("."));
    }

    @Test
    void keepsWhomItKnowsOnlyByNameAndSaysSo() {
        var read = Files.read("{'resourceType':'CareTeam','participant':["
                + "{'member':{'reference':'Practitioner/gone','display':'Dr Gone'},'role':[{'text':'Consultant'}]}]}");

        assertThat(read.web().contacts()).extracting(Contact::name).containsExactly("Dr Gone");
        assertThat(read.web().contacts()).extracting(Contact::sector).containsExactly(Sector.HOSPITAL);
        assertThat(read.remarks()).contains("Of Dr Gone the file gives only the name.");
    }

    @Test
    void keepsPeopleApartWhomTwoEntriesCallTheSameWithin() {
        var team = "{'resource':{'resourceType':'CareTeam','contained':[{'resourceType':'Practitioner','id':'p','name':"
                + "[{'text':'%s'}]}],'participant':[{'member':{'reference':'#p'}}]}}";
        var read = Files.read("{'resourceType':'Bundle','type':'collection','entry':[" + team.formatted("Ann") + ","
                + team.formatted("Ben") + "]}");

        assertThat(read.web().contacts()).extracting(Contact::name).containsExactlyInAnyOrder("Ann", "Ben");
    }

    @Test
    void cutsWhatIsTooLongAndKeepsWritingOfAnyKindAsWords() {
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var read = Files.read(
                "{'resourceType':'Bundle','type':'collection','entry':[{'resource':{'resourceType':'Practitioner',"
                        + "'text':{'status':'generated','div':'<div>" + script + "</div>'},"
                        + "'name':[{'text':'" + script + "'}]}},"
                        + "{'resource':{'resourceType':'Practitioner','name':[{'text':'" + "🙂".repeat(500) + "'}]}},"
                        + "{'resource':{'resourceType':'Practitioner','name':[{'text':'د. نور \\u202E'}]}}]}");

        assertThat(read.web().contacts())
                .extracting(Contact::name)
                .containsExactlyInAnyOrder(script, "🙂".repeat(200), "د. نور");
        assertThat(read.remarks()).contains("A name was longer than 200 letters and was cut off there.");
    }

    @Test
    void leavesOutAnEndBeforeTheBeginning() {
        var read = Files.read("{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'RelatedPerson',"
                + "'name':[{'text':'Nell'}],'period':{'start':'2026-05-01','end':'2025'}}}]}");

        assertThat(read.web().contacts().getFirst().period().until()).isNull();
        assertThat(read.remarks()).contains("What the file says of Nell ends before it begins; the end was left out.");
    }

    @Test
    void readsTenThousandEntriesAndRefusesMore() {
        var read = Files.read(
                bundleOf(10_000, "{'resource':{'resourceType':'Observation','status':'final','code':{'text':'x'}}}"));

        assertThat(read.remarks())
                .contains("10000 entries of the kind Observation were left out: they are not part of a web.");
        assertThat(Files.refused(bundleOf(10_001, "{}"))).startsWith("There are 10001 entries in this file");
    }

    @Test
    void refusesMorePeopleThanAWebHas() {
        var everybody = IntStream.range(0, 1_001)
                .mapToObj(i ->
                        "{'resource':{'resourceType':'Practitioner','id':'p" + i + "','name':[{'text':'P" + i + "'}]}}")
                .collect(Collectors.joining(","));

        assertThat(Files.refused("{'resourceType':'Bundle','entry':[" + everybody + "]}"))
                .startsWith("There are 1001 people in this file");
    }

    @Test
    void refusesWhatGoesOnInwardsForEver() {
        var deep = "{'resourceType':'Patient','extension':" + "[{'url':'u','extension':".repeat(5_000) + "[]"
                + "}]".repeat(5_000) + "}";

        assertThat(Files.refused(deep)).startsWith("This file is not JSON, or it is broken");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(Files.PASSPORT.read(new byte[Passport.LARGEST + 1], Files.SOMEBODY, FixedClock.TODAY))
                .isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void findsNothingTwiceWhenAFileIsBroughtAgain() {
        var file =
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Practitioner','id':'1','name':[{'text':'Ann'}]}},"
                        + "{'resource':{'resourceType':'Goal','description':{'text':'Walk'}}}]}";

        assertThat(Files.read(file).web()).isEqualTo(Files.read(file).web());
    }

    private static String bundleOf(int count, String entry) {
        return "{'resourceType':'Bundle','type':'collection','entry':["
                + IntStream.range(0, count).mapToObj(i -> entry).collect(Collectors.joining(",")) + "]}";
    }
}
