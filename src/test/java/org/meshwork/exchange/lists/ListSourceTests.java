package org.meshwork.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.directory.Delivery;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;

class ListSourceTests {

    private static final String PLAIN = """
            id: <code>
            name: <name>
            place:
              address: <street>, <town>
              postcode: <postcode>
            phone: <phone>
            website: <web>
            email: <mail>
            """;
    private static final String HEADER = "code,name,street,town,postcode,phone,web,mail\n";

    @TempDir
    Path folder;

    @Test
    void makesAServiceOfARow() {
        var service = read(
                        """
                id: <code>
                name: <name|title>
                description: A club for <sport>.
                types: sports-club
                organisation: {name: <name|title>, sector: voluntary}
                delivery: in-person
                place: {address: "<street>, <town>", postcode: <postcode>}
                """, "code,name,sport,street,town,postcode\n7,THE BOWLERS OF MILLBROOK,bowls,1 Green,,zz47qa\n")
                .only();

        assertThat(service.name()).isEqualTo("The Bowlers of Millbrook");
        assertThat(service.description()).isEqualTo("A club for bowls.");
        assertThat(service.types()).containsExactly("sports-club");
        assertThat(service.organisation().sector()).isEqualTo(Sector.VOLUNTARY);
        assertThat(service.delivery()).containsExactly(Delivery.IN_PERSON);
        assertThat(service.venues().getFirst().address()).isEqualTo("1 Green");
        assertThat(service.venues().getFirst().postcode()).isEqualTo("ZZ4 7QA");
        assertThat(service.venues().getFirst().point()).isEqualTo(new Point(53.5, -0.5));
    }

    @Test
    void refusesRowsWithoutANameOrAnId() {
        var read = plain("1,,,,,,,\n,Bowls,,,,,,\n3,Tea,,,,,,\n");

        assertThat(read.only().name()).isEqualTo("Tea");
        assertThat(read.refused)
                .containsExactly(
                        "It has no name, so nobody could find or use it.",
                        "It has nothing in the column code that tells it from the others, so it could not be kept up to "
                                + "date. Fill it in.");
    }

    @Test
    void takesARowWithoutAPlace() {
        assertThat(plain("1,Tea,,,,,,\n").only().venues()).isEmpty();
    }

    @Test
    void saysThatAPostcodeNoLongerExists() {
        var read = plain("1,Tea,1 Road,Town,ZZ4 7QB,,,\n");

        assertThat(read.only().venues().getFirst().postcode()).isEqualTo("ZZ4 7QB");
        assertThat(read.on("postcode")).containsExactly("ZZ4 7QB has not existed since 2019-06. Look up the new one.");
    }

    @Test
    void tidiesContactsAndSaysUnderTheListsOwnColumns() {
        var read = plain("1,Tea,,,,1632960001,tea.example,contact@example.org\n2,Ale,,,,00000 000000,nonsense,x\n");

        var tea = read.services.getFirst();
        assertThat(tea.phone()).isEqualTo("01632960001");
        assertThat(tea.website()).isEqualTo("https://tea.example");
        assertThat(tea.email()).isEmpty();
        assertThat(read.services.getLast().phone()).isEmpty();
        assertThat(read.on("phone")).hasSize(2);
        assertThat(read.on("web")).hasSize(2);
        assertThat(read.on("mail")).hasSize(2);
    }

    @Test
    void looksThroughAByteOrderMark() {
        assertThat(ListRead.of(file("\uFEFF" + HEADER + "1,Café,,,,,,\n", UTF_8), mapping(PLAIN))
                        .only()
                        .name())
                .isEqualTo("Café");
        assertThat(ListRead.of(file("\uFEFF" + HEADER + "1,Café,,,,,,\n", UTF_16LE), mapping(PLAIN))
                        .only()
                        .name())
                .isEqualTo("Café");
    }

    @Test
    void readsWindowsTextAndSaysSo() {
        var read = ListRead.of(file(HEADER + "1,Café £5,,,,,,\n", Charset.forName("windows-1252")), mapping(PLAIN));

        assertThat(read.only().name()).isEqualTo("Café £5");
        assertThat(read.noteSentences().getFirst()).startsWith("It is not UTF-8 (line 2 shows it)");
    }

    @Test
    void findsOutTheDelimiterAndSaysSo() {
        for (var delimiter : new String[] {";", "\t", "|"}) {
            var text = (HEADER + "1,Tea,,,,,,\n").replace(",", delimiter);
            var read = read(PLAIN, text);

            assertThat(read.only().name()).isEqualTo("Tea");
            assertThat(read.noteSentences()).anyMatch(note -> note.contains("not commas"));
        }
    }

    @Test
    void keepsQuotesInsideQuotes() {
        var read = plain("1,\"The \"\"Old\"\" Hall\",,,,,,\n2,\"The \"New\" Hall\",,,,,,\n3,5\" Pipe,,,,,,\n");

        assertThat(read.services)
                .extracting(service -> service.name())
                .containsExactly("The \"Old\" Hall", "The \"New\" Hall", "5\" Pipe");
    }

    @Test
    void losesOneLineToAQuoteThatIsNeverClosed() {
        var read = plain("1,Tea,,,,,,\n2,\"Ale,,,,,,\n3,Bowls,,,,,,\n4,Cards,,,,,,\n");

        assertThat(read.services).extracting(service -> service.name()).containsExactly("Tea", "Bowls", "Cards");
        assertThat(read.refused)
                .containsExactly("A quotation mark on line 3 is never closed. Close it, or take it out.");
    }

    @Test
    void refusesAFileOfOpenQuotes() {
        assertThat(refusal(HEADER + "\"x,\n".repeat(300))).contains("quotation marks that are never closed");
    }

    @Test
    void namesTheColumnsThatAreMissingAndThoseThatAreThere() {
        assertThat(refusal("number,title\n1,Tea\n"))
                .isEqualTo("\"list.csv\" has no column code, name, which the mapping \"test\" needs. Its columns are: "
                        + "number, title. Mend the mapping, or choose another.");

        var read = read(PLAIN, "code,name,phone\n1,Tea,\n");
        assertThat(read.only().name()).isEqualTo("Tea");
        assertThat(read.noteSentences())
                .containsExactly(
                        "It has no column street, town, postcode, web, mail, so what the mapping takes from there is "
                                + "not known. Its columns are: code, name, phone.");
    }

    @Test
    void refusesRaggedRows() {
        var read = plain("1,Tea,,,,,,\n2,Ale\n3,Hall,1 Road,Town, County,ZZ4 7QA,,,extra\n4,Bowls,,,,,,,,\n5,Cut");

        assertThat(read.services).extracting(service -> service.name()).containsExactly("Tea", "Bowls");
        assertThat(read.refused).hasSize(3);
        assertThat(read.refused.getFirst()).startsWith("Line 3 has 2 cells for 8 columns");
        assertThat(read.refused.get(1)).startsWith("Line 4 has 9 cells for 8 columns");
        assertThat(read.refused.getLast()).contains("the file was cut off");
    }

    @Test
    void refusesARowOfTenMegabytesAndTakesTheRest() {
        var huge = "x".repeat(10 << 20);
        var read = plain("1," + huge + ",,,,,,\n2,\"" + huge + "\",,,,,,\n3,Tea,,,,,,\n");

        assertThat(read.only().name()).isEqualTo("Tea");
        assertThat(read.refused).hasSize(2).allMatch(sentence -> sentence.startsWith("It is larger than"));
    }

    @Test
    void takesOutNulBytes() {
        assertThat(plain("1,Te\0a,,,,,,\n").only().name()).isEqualTo("Tea");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(refusal("")).contains("is empty");
        assertThat(refusal("PK\3\4xxxx")).contains("compressed file");
        assertThat(refusal("%PDF-1.7")).contains("document, not a list");
        assertThat(refusal("\n\n\n")).contains("no rows that can be read");
        assertThat(ListRead.refusal(folder.resolve("none.csv"), mapping(PLAIN))).contains("There is no file");
        assertThat(ListRead.refusal(folder, mapping(PLAIN))).contains("is a folder");
    }

    @Test
    void findsTheHeaderBelowATitle() {
        var read = read(PLAIN, "All our clubs,,,,,,,\n,,,,,,,\nMade on 1 May,,,,,,,\n" + HEADER + "1,Tea,,,,,,\n");

        assertThat(read.only().name()).isEqualTo("Tea");
        assertThat(read.noteSentences()).containsExactly("2 rows above its header were left out.");
    }

    @Test
    void readsAListWithoutAHeader() {
        var read = read(
                "columns: [code, name, status]\nid: <code>\nname: <name>\nonly: {status: A}\n", "1,Tea,A\n2,Ale,C\n");

        assertThat(read.only().name()).isEqualTo("Tea");
        assertThat(read.noteSentences())
                .containsExactly("1 row was passed over, as the mapping says: status is not A.");
    }

    @Test
    void takesTheLatestOfRowsThatAreOne() {
        var read = read(
                "one-of: {same: <group>, latest: day}\nid: <group>\nname: <name>\n",
                "group,name,day\nA,Old,2020-01-01\nB,Only,2019-01-01\nA,New,2024-01-01\n");

        assertThat(read.services).extracting(service -> service.name()).containsExactly("Only", "New");
        assertThat(read.passedOver).isEqualTo(1);
    }

    @Test
    void saysWhatItsTablesDoNotHave() {
        var read = read(
                "id: <name>\nname: <name>\ntypes: {look: <kind>, values: {Golf: sports-club, '*yoga*': exercise-group}}\n",
                "name,kind\nTee,golf\nMat,Hot Yoga class\nOdd,Falconry\n");

        assertThat(read.services)
                .extracting(service -> String.join(",", service.types()))
                .containsExactly("sports-club", "exercise-group", "");
        assertThat(read.on("kind")).containsExactly("The mapping does not say what \"Falconry\" is; types not known.");
    }

    @Test
    void mendsOrDropsPoints() {
        var read = read("id: <name>\nname: <name>\nplace: {latitude: <lat>, longitude: <lon>}\n", """
                name,lat,lon
                right,53.4,-2.3
                swapped,-2.3,53.4
                sea,54.5,1.5
                abroad,40.7,-74
                nowhere,0,0
                grid,390000,395000
                words,north,west
                """);

        assertThat(read.services.get(0).venues().getFirst().point()).isEqualTo(new Point(53.4, -2.3));
        assertThat(read.services.get(1).venues().getFirst().point()).isEqualTo(new Point(53.4, -2.3));
        assertThat(read.services.subList(2, 7))
                .allMatch(service -> service.venues().isEmpty());
        assertThat(read.on("lat"))
                .hasSize(6)
                .anyMatch(sentence -> sentence.contains("wrong way round"))
                .anyMatch(sentence -> sentence.contains("in the sea"))
                .anyMatch(sentence -> sentence.contains("British grid"));
    }

    @Test
    void readsGeoJson() {
        var read = read("id: <Name>\nname: <Name>\n", """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"Name": "Point"}, "geometry": {"type": "Point", "coordinates": [-2.3, 53.4]}},
                 {"type": "Feature", "properties": {"Name": "Swapped"}, "geometry": {"type": "Point", "coordinates": [53.4, -2.3]}},
                 {"type": "Feature", "properties": {"Name": "Field"}, "geometry": {"type": "Polygon", "coordinates":
                   [[[-2.3, 53.4], [-2.2, 53.4], [-2.2, 53.5], [-2.3, 53.5], [-2.3, 53.4]]]}},
                 {"type": "Feature", "properties": {"Name": "Nowhere"}, "geometry": null},
                 {"type": "Feature", "properties": {"Name": "Odd"}, "geometry": {"type": "Polygon", "coordinates": [[["a"]]]}},
                 "nonsense"
                ]}""");

        assertThat(read.services).hasSize(5);
        assertThat(read.services.get(1).venues().getFirst().point()).isEqualTo(new Point(53.4, -2.3));
        assertThat(read.services.get(2).venues().getFirst().point()).isEqualTo(new Point(53.45, -2.25));
        assertThat(read.services.get(3).venues()).isEmpty();
        assertThat(read.services.get(4).venues()).isEmpty();
        assertThat(read.refused).containsExactly("It is not a feature (a JSON object).");
    }

    @Test
    void refusesGeoJsonThatIsNotWhole() {
        assertThat(refusal("{\"type\": \"FeatureCollection\", \"features\": [{\"properties\": {\"code\": 1"))
                .contains("stops in the middle");
        assertThat(refusal("{\"features\": 7}")).contains("no list of features");
        assertThat(refusal("{\"features\": [}")).contains("is not JSON");
    }

    private ListRead plain(String rows) {
        return read(PLAIN, HEADER + rows);
    }

    private ListRead read(String mapping, String text) {
        return ListRead.of(folder, mapping, text);
    }

    private String refusal(String text) {
        return ListRead.refusal(file(text, UTF_8), mapping(PLAIN));
    }

    private Mapping mapping(String yaml) {
        return ListRead.mapping(folder, yaml);
    }

    private Path file(String text, Charset charset) {
        return ListRead.file(folder, text.getBytes(charset));
    }
}
