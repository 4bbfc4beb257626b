package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.directory.Tag;
import org.meshwork.directory.Venue;
import org.meshwork.exchange.FakePlaces;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.shared.Need;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.ServiceType;

class RecordReaderTests {

    private static final String ID = "0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a01";
    private static final String ORGANISATION_ID = "0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a02";

    private final RecordReader reader = new RecordReader(
            new FakePlaces(),
            List.of(new ServiceType(
                    "falls-prevention", "Falls prevention", Sector.COMMUNITY_HEALTH, List.of("falls"), List.of(), "")),
            List.of(new Need(
                    "falls", "Not falling", "not falling", Sector.COMMUNITY_HEALTH, "health", List.of("trips"), "")),
            LocalDate.of(2026, 10, 10));
    private final Remarks remarks = new Remarks();

    @Test
    void readsAFullRecordOfVersion3() {
        var service = take("""
                {'id':'%s','name':'Steady Steps','description':'Keep your balance. Every week.','url':'http://steadysteps.example',
                 'email':'hello@steadysteps.example','status':'active','minimum_age':60,'maximum_age':-1,'assured_date':'2026-09-01',
                 'organization':{'id':'%s','name':'Bay Walkers','website':'baywalkers.example','description':'<b>Walks</b>'},
                 'languages':[{'name':'Polish'},{'code':'en'},{'code':'urd'}],
                 'phones':[{'number':'01632 960123'}],
                 'schedules':[{'byday':'MO','opens_at':'10:00','closes_at':'12:00'}],
                 'cost_options':[{'amount':0}],
                 'service_at_locations':[{'location':{'name':'Bay Hall','latitude':53.6,'longitude':-0.6,
                    'addresses':[{'address_1':'1 Quay','city':'Saltmarsh','postal_code':'zz47qa'}],
                    'accessibility':[{'description':'Wheelchair ramp'}],
                    'schedules':[{'byday':'TU','opens_at':'10:00','closes_at':'12:00'}]}}],
                 'attributes':[{'taxonomy_term':{'name':'Falls Prevention'}},{'taxonomy_term':{'name':'Trips'}},{'taxonomy_term':{'code':'falls'}}],
                 'alert':'Closed on 1 May.'}""".formatted(ID, ORGANISATION_ID));

        assertThat(service.id()).hasToString(ID);
        assertThat(service.organisation().id()).hasToString(ORGANISATION_ID);
        assertThat(service.organisation().website()).isEqualTo("https://baywalkers.example");
        assertThat(service.organisation().description()).isEqualTo("Walks");
        assertThat(service.organisation().sector()).isNull();
        assertThat(service.summary()).isEqualTo("Keep your balance.");
        assertThat(service.description()).isEqualTo("Keep your balance. Every week.");
        assertThat(service.particulars().alert()).isEqualTo("Closed on 1 May.");
        assertThat(service.types()).containsExactly("falls-prevention");
        assertThat(service.needs()).containsExactly("falls");
        assertThat(service.hours()).isEqualTo(OpeningHours.parse("Mo 10:00-12:00"));
        assertThat(service.eligibility()).isEqualTo(new Eligibility(60, null, List.of()));
        assertThat(service.cost()).isEqualTo(Cost.FREE);
        assertThat(service.languages()).containsExactly("pl", "ur");
        assertThat(service.phone()).isEqualTo("01632 960123");
        assertThat(service.assuredOn()).isEqualTo("2026-09-01");
        assertThat(plain(service.venues()))
                .containsExactly(new Venue(
                        "Bay Hall",
                        "1 Quay, Saltmarsh",
                        "ZZ4 7QA",
                        new Point(53.6, -0.6),
                        List.of("step-free"),
                        false,
                        OpeningHours.parse("Tu 10:00-12:00")));
        assertThat(service.withdrawn()).isFalse();
    }

    @Test
    void readsAFullRecordOfVersion1() {
        var service = take("""
                {'id':'7','name':'Lunch club','attending_type':'venue, phone','attending_access':'drop-in',
                 'organization':{'id':'3','name':'Bay Church','url':'http://church.example'},
                 'eligibilitys':[{'eligibility':'Female','minimum_age':60,'maximum_age':100},{'minimum_age':50,'maximum_age':110}],
                 'pc_targetAudience':[{'audienceType':'Carers '},{'audienceType':'Sensory Impaired>Visually Impaired '},{'audienceType':'Dementia'}],
                 'service_taxonomys':[{'taxonomy':{'id':'x','name':'Falls','vocabulary':'v'}}],
                 'contacts':[{'name':'Ann','phones':[{'number':'01632 960001'}]}],
                 'languages':[{'language':'Welsh'}],
                 'regular_schedules':[{'weekday':'Friday','opens_at':'12:00','closes_at':'14:00'}],
                 'service_at_locations':[{'location':{'name':'Hall','physical_addresses':[{'address_1':'2 Quay','postal_code':'ZZ4 7QA'}],
                    'accessibility_for_disabilities':[{'accessibility':'Hearing loop'}]}}]}""");

        assertThat(service.id()).isEqualTo(ServiceId.named("feed\n7"));
        assertThat(service.organisation().id()).isEqualTo(OrganisationId.named("feed\n3"));
        assertThat(service.organisation().website()).isEqualTo("http://church.example");
        assertThat(service.eligibility())
                .isEqualTo(new Eligibility(50, 110, List.of("carers", "sight-loss", "dementia", "women")));
        assertThat(service.needs()).containsExactly("falls");
        assertThat(service.phone()).isEqualTo("01632 960001");
        assertThat(service.languages()).containsExactly("cy");
        assertThat(service.hours()).isEqualTo(OpeningHours.parse("Fr 12:00-14:00"));
        assertThat(service.delivery()).containsExactly(Delivery.IN_PERSON, Delivery.TELEPHONE);
        assertThat(service.joining()).containsExactly(Joining.DROP_IN);
        assertThat(plain(service.venues()))
                .containsExactly(new Venue(
                        "Hall",
                        "2 Quay",
                        "ZZ4 7QA",
                        FakePlaces.THERE,
                        List.of("hearing-loop"),
                        false,
                        OpeningHours.UNKNOWN));
    }

    @Test
    void readsARecordOfTheScoutShape() {
        var service = take("""
                {'id':12,'name':'Brownies','min_age':7,'max_age':10,'free':true,'needs_referral':true,
                 'organisation':{'id':3,'name':'Guides','url':'https://guides.example'},
                 'contacts':[{'email':'a@guides.example','phone':'01632 960002'}],
                 'taxonomies':[{'id':1,'name':'Falls prevention','slug':'falls-prevention'}],
                 'suitabilities':[{'label':'Older people'}],
                 'locations':[{'name':'Hut','address_1':' Quay','city':'Saltmarsh','postal_code':'ZZ4 7QA',
                    'geometry':{'type':'Point','coordinates':[-0.79,51.81]},'mask_exact_address':false,'accessibilities':[{'name':'Disabled car parking space'}]},
                   {'name':'Refuge','address_1':'Secret','postal_code':'ZZ4 7QA','mask_exact_address':true}]}""");

        assertThat(service.id()).isEqualTo(ServiceId.named("feed\n12"));
        assertThat(service.organisation().website()).isEqualTo("https://guides.example");
        assertThat(service.eligibility()).isEqualTo(new Eligibility(7, 10, List.of("older-people")));
        assertThat(service.cost()).isEqualTo(Cost.FREE);
        assertThat(service.joining()).containsExactly(Joining.REFERRAL);
        assertThat(service.email()).isEqualTo("a@guides.example");
        assertThat(service.phone()).isEqualTo("01632 960002");
        assertThat(service.types()).containsExactly("falls-prevention");
        assertThat(plain(service.venues()))
                .containsExactly(
                        new Venue(
                                "Hut",
                                "Quay, Saltmarsh",
                                "ZZ4 7QA",
                                new Point(51.81, -0.79),
                                List.of("parking"),
                                false,
                                OpeningHours.UNKNOWN),
                        new Venue("Address not made public", "", "", null, List.of(), true, OpeningHours.UNKNOWN));
    }

    @Test
    void refusesARecordWithoutAName() {
        assertThat(read("{'id':'7','name':'<p> </p>'}")).isEmpty();
        assertThat(Parts.remarks(remarks, Kind.REFUSED)).hasSize(1);
    }

    @Test
    void refusesAnOrganisation() {
        assertThat(read("{'id':'7','name':'Bay Walkers','organization_identifiers':[]}"))
                .isEmpty();
    }

    @Test
    void takesTheLeastThereCanBe() {
        var service = take("{'name':'Tea'}");

        assertThat(service.organisation().name()).isEqualTo("Not stated");
        assertThat(service.id()).isEqualTo(ServiceId.named("feed\n / Tea"));
        assertThat(Parts.remarks(remarks, Kind.WARNED)).hasSize(2);
    }

    @Test
    void keepsServicesOfNamelessOrganisationsUnderOneThatIsNotStated() {
        var one = take("{'id':'1','name':'Tea','organization':{'id':'%s','name':null}}".formatted(ORGANISATION_ID));
        var other = take("{'id':'2','name':'Cake','organization_id':'%s'}".formatted(ORGANISATION_ID));

        assertThat(one.organisation()).isEqualTo(other.organisation());
        assertThat(one.organisation().id()).isEqualTo(OrganisationId.named("feed\nNot stated"));
    }

    @Test
    void makesItsOwnIdWhereAnotherFeedHasTheFeedsOwn() {
        var ids = new Ids(
                "feed",
                Set.of(ServiceId.parse(ID).orElseThrow()),
                Set.of(OrganisationId.parse(ORGANISATION_ID).orElseThrow()));
        var service = read(
                        "{'id':'%s','name':'Tea','organization':{'id':'%s','name':'X'}}".formatted(ID, ORGANISATION_ID),
                        ids)
                .orElseThrow();

        assertThat(service.id()).isEqualTo(ServiceId.named("feed\n" + ID));
        assertThat(service.organisation().id()).isEqualTo(OrganisationId.named("feed\n" + ORGANISATION_ID));
    }

    @ParameterizedTest
    @CsvSource({
        "active,false",
        "'',false",
        "inactive,true",
        "Defunct,true",
        "temporarily closed,true",
        "brilliant,false"
    })
    void withdrawsWhatIsNotOpen(String status, boolean withdrawn) {
        assertThat(take("{'id':'1','name':'Tea','status':'" + status + "'}").withdrawn())
                .isEqualTo(withdrawn);
    }

    @Test
    void cutsAnEndlessDescriptionAndSaysSo() {
        var service = take("{'id':'1','name':'Tea','organization':{'name':'X'},'description':'"
                + "We pour tea. ".repeat(11_600) + "'}");

        assertThat(service.description()).hasSizeBetween(19_900, 20_000).endsWith("We pour tea.");
        assertThat(Parts.remarks(remarks, Kind.WARNED))
                .hasSize(1)
                .first()
                .asString()
                .contains("150,7");
    }

    @Test
    void cutsAnEndlessNameAndSaysSo() {
        assertThat(take("{'id':'1','name':'" + "Tea ".repeat(200) + "'}").name())
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("…");
    }

    @Test
    void takesOutScriptsAndSaysSo() {
        var service = take(
                "{'id':'1','name':'Tea','organization':{'name':'X'},'description':'<script>alert(1)</script>Come in.'}");

        assertThat(service.description()).isEqualTo("Come in.");
        assertThat(Parts.remarks(remarks, Kind.WARNED)).hasSize(1);
    }

    @Test
    void dropsAPointThatCannotBeRight() {
        var service = take(
                "{'id':'1','name':'Tea','locations':[{'name':'A','latitude':100,'longitude':101},{'name':'B','latitude':0,'longitude':0,"
                        + "'addresses':[{'postal_code':'ZZ4 7QA'}]},{'name':'C','latitude':'x','longitude':null}]}");

        assertThat(service.venues()).extracting(Venue::point).containsExactly(null, FakePlaces.THERE, null);
        assertThat(Parts.remarks(remarks, Kind.WARNED))
                .filteredOn(
                        remark -> remark.contains("not in the United Kingdom") || remark.contains("no place at all"))
                .hasSize(2);
    }

    @Test
    void swapsAPointThatIsTheWrongWayRound() {
        var service = take("{'id':'1','name':'Tea','locations':[{'name':'A','latitude':-2.3,'longitude':53.4}]}");

        assertThat(service.venues()).extracting(Venue::point).containsExactly(new Point(53.4, -2.3));
        assertThat(Parts.remarks(remarks, Kind.WARNED)).anyMatch(remark -> remark.contains("wrong way round"));
    }

    @Test
    void takesAPrivateAddressOutOfEveryOtherText() {
        var service = take(
                "{'id':'1','name':'Hope','description':'Come to 12  hope street, or look for M337XX. The 12 are kind.',"
                        + "'url':'https://maps.example/?q=M33+7XX','phones':[{'number':'01632 960123','description':'At 12 Hope Street.'}],"
                        + "'schedules':[{'byday':'MO','opens_at':'10:00','closes_at':'12:00','description':'Ring at 12 Hope Street'}],"
                        + "'service_at_locations':[{'location':{'name':'House','confidential':true,'addresses':["
                        + "{'address_1':'12 Hope Street','city':'Sale','postal_code':'M33 7XX'}]}}]}");

        assertThat(service.toString()).doesNotContainPattern("(?i)hope +street|m33.?7xx");
        assertThat(service.description())
                .isEqualTo(
                        "Come to (address not made public), or look for (address not made public). The 12 are kind.");
        assertThat(Parts.remarks(remarks, Kind.WARNED)).anyMatch(remark -> remark.contains("kept private"));
        assertThat(remarks.list().toString()).doesNotContainPattern("(?i)hope +street|m33.?7xx");
    }

    @Test
    void leavesOutAPointInTheSeaAndTakesThatOfThePostcode() {
        var service = take("{'id':'1','name':'Tea','locations':["
                + "{'name':'A','latitude':53.8,'longitude':-3.9,'addresses':[{'postal_code':'ZZ4 7QA'}]}]}");

        assertThat(service.venues()).extracting(Venue::point).containsExactly(FakePlaces.THERE);
        assertThat(Parts.remarks(remarks, Kind.WARNED)).anyMatch(remark -> remark.contains("in the sea"));
    }

    @Test
    void breaksACircleOfTerms() {
        var term = "{'taxonomy_term':{'id':'%s','name':'%s','taxonomy':'Rounds','parent_id':'%s'}}";
        var service = take("{'id':'1','name':'Tea','attributes':["
                + String.join(
                        ",",
                        term.formatted("a", "One", "b"),
                        term.formatted("b", "Two", "a"),
                        term.formatted("c", "Three", "a"))
                + "]}");

        assertThat(service.particulars().tags()).extracting(Tag::parent).containsExactly("", "", "a");
        assertThat(Parts.remarks(remarks, Kind.WARNED))
                .filteredOn(remark -> remark.contains("broader than itself"))
                .hasSize(2);
        assertThat(remarks.unknownTerms()).containsExactly("One (Rounds)", "Two (Rounds)", "Three (Rounds)");
    }

    @Test
    void keepsAForeignPostcodeWithAWarning() {
        assertThat(
                        take("{'id':'1','name':'Tea','locations':[{'addresses':[{'address_1':'1 Main Street','postal_code':'ABC 1234'}]}]}")
                                .venues())
                .extracting(Venue::name, Venue::postcode)
                .containsExactly(tuple("1 Main Street", "ABC 1234"));
    }

    @Test
    void doubtsACheckInTheFuture() {
        assertThat(take("{'id':'1','name':'Tea','assured_date':'2026-10-11'}").assuredOn())
                .isNull();
    }

    @Test
    void survivesFieldsOfTheWrongKind() {
        var service = take("""
                {'id':'1','name':'Tea','description':['x'],'url':{'a':1},'email':[],'organization':'Bay','fees':7,'status':true,
                 'languages':'Polish','schedules':'Mondays','service_at_locations':{'location':[]},'locations':7,'attributes':'x','audiences':{},
                 'contacts':[1,'x',null,{}],'cost_options':[[]],'eligibilitys':{'minimum_age':[]},'minimum_age':{},'pc_targetAudience':[{}],
                 'regular_schedules':null,'geometry':[],'taxonomies':[null]}""");

        assertThat(service.name()).isEqualTo("Tea");
        assertThat(service.venues()).isEmpty();
    }

    @Test
    void leavesNothingToTheWordsOfARecordThatMeshworkPublished() {
        var service = take("""
                {'id':'1','name':'Tea','fees':'Free','organization':{'name':'X'},
                 'attributes':[{'taxonomy_term':{'taxonomy':'Meshwork needs','code':'company','name':'Company'}},
                   {'taxonomy_term':{'taxonomy':'Colours','name':'Falls prevention'}}]}""");

        assertThat(service.needs()).containsExactly("company");
        assertThat(service.types()).isEmpty();
        assertThat(service.cost()).isNull();
        assertThat(service.particulars().tags()).extracting(Tag::name).containsExactly("Falls prevention");
    }

    /** What a venue says in short. */
    private static List<Venue> plain(List<Venue> venues) {
        return venues.stream()
                .map(venue -> new Venue(
                        venue.name(),
                        venue.address(),
                        venue.postcode(),
                        venue.point(),
                        venue.access(),
                        venue.confidential(),
                        venue.hours()))
                .toList();
    }

    private Service take(String json) {
        return read(json).orElseThrow();
    }

    private Optional<Service> read(String json) {
        return read(json, new Ids("feed", Set.of(), Set.of()));
    }

    private Optional<Service> read(String json, Ids ids) {
        var record = Parts.json(json);
        RecordReader.intoVersion3(record);
        return reader.read(record, ids, new Origin("feed", RecordReader.feedId(record), ""), remarks);
    }
}
