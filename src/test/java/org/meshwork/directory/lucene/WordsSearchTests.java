package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.meshwork.directory.ServiceExample.called;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Query;

/** What is found by the words that people type. */
class WordsSearchTests {

    private static final Shelf SHELF = Shelf.of(
            called("Friendly visits")
                    .summary("A volunteer comes to see you every week.")
                    .meets("company"),
            called("Tuesday lunch club")
                    .summary("A hot meal and good company.")
                    .types("lunch-club")
                    .meets("meals", "company"),
            called("Saltmarsh Debt Line")
                    .description("Help with bailiffs and letters you owe money on.")
                    .meets("debt"),
            called("Steady Steps")
                    .summary("Balance and strength classes for people who fall.")
                    .meets("falls"),
            called("Harbour Surgery").types("general-practice").meets("medicines", "pain", "sleep", "debt"),
            called("Knitting circle").description("Wool and a cup of tea. We also sell old furniture."),
            called("Chair yoga")
                    .description("Seated stretching at the leisure centre.")
                    .meets("exercise"),
            called("Coffee Morning").by("St Hilda's").description("Everybody is welcome in the hall."),
            called("Swimming for all").summary("Public swimming sessions."),
            called("Dads and toddlers").description("A play group at weekends.").open("Sa 10:00-12:00"),
            called("Toddler singing").description("Songs for under fives.").open("Tu 10:00-12:00"));

    @Test
    void findsAServiceByAWordOfItsNameInAnyForm() {
        assertThat(SHELF.names("knit")).first().isEqualTo("Knitting circle");
        assertThat(SHELF.names("Steadier step")).contains("Steady Steps");
        assertThat(SHELF.names("SWIMS")).first().isEqualTo("Swimming for all");
    }

    @Test
    void putsWhoUsesTheWordBeforeWhomOthersTookForIt() {
        var shelf = Shelf.of(
                called("Coffee morning")
                        .summary("A good natter.")
                        .types("social-club")
                        .meets("company"),
                called("Blind Society").description("Training, reading aloud, and a befriending service."),
                called("Bowls").description("Come along."));

        assertThat(shelf.names("befriending")).startsWith("Blind Society", "Coffee morning");
    }

    @Test
    void doesNotTakeANameForAWordOfTheSameStem() {
        var shelf = Shelf.of(
                called("Jah Wobble").summary("Live at the baths hall."),
                called("Steady Steps").description("When you feel wobbly."));

        assertThat(shelf.names("falls")).containsExactly("Steady Steps");
    }

    @Test
    void knowsWhatPeopleShorten() {
        var shelf = Shelf.of(
                called("Messingham WI").summary("Meets in the church hall."),
                called("Hibaldstow Women's Institute").summary("Speakers and supper."),
                called("Literary Institute").summary("Lectures."));

        assertThat(shelf.names("wi")).containsExactlyInAnyOrder("Messingham WI", "Hibaldstow Women's Institute");
        assertThat(shelf.names("womens institute"))
                .startsWith("Hibaldstow Women's Institute")
                .contains("Messingham WI");
    }

    @Test
    void putsTheNameBeforeThePassingWord() {
        var shelf = Shelf.of(
                called("Furniture store").description("Beds and chairs."),
                called("Knitting circle").description("Now and then we give old furniture away."));

        assertThat(shelf.names("furniture")).containsExactly("Furniture store", "Knitting circle");
    }

    @Test
    void understandsANeedAndFindsWhatMeetsItInOtherWords() {
        var hits = SHELF.find("on my own all day");

        assertThat(hits.understood()).containsExactly("company");
        assertThat(hits.hits().stream().map(hit -> hit.service().name()))
                .startsWith("Friendly visits")
                .contains("Tuesday lunch club");
    }

    @Test
    void findsWhatSpeaksOfTheNeedWithoutBeingListedForIt() {
        assertThat(SHELF.names("lonely")).contains("Coffee Morning");
    }

    @Test
    void putsWhatIsThereForANeedBeforeWhatMeetsItToo() {
        assertThat(SHELF.names("behind with the rent")).containsExactly("Saltmarsh Debt Line", "Harbour Surgery");
    }

    @Test
    void doesNotReadANeedThatSomebodySaidTheyDidNotMean() {
        var plain =
                new Query("lonely", null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 20, Set.of("company"));

        assertThat(SHELF.find(plain).understood()).isEmpty();
        assertThat(SHELF.find(plain).total()).isZero();
    }

    @Test
    void knowsOtherWordsForAKindOfService() {
        assertThat(SHELF.names("family doctor")).containsExactly("Harbour Surgery");
    }

    @Test
    void asksForEnoughOfTheWordsNotForAnyAtAll() {
        var shelf = Shelf.of(
                called("Wheelchair basketball one"),
                called("Wheelchair basketball two"),
                called("Wheelchair basketball three"),
                called("Wheelchair repairs"),
                called("Basketball for boys"));

        assertThat(shelf.find("wheelchair basketball").total()).isEqualTo(3);
    }

    @Test
    void makesDoWithFewerWordsWhereHardlyAnythingHasAll() {
        assertThat(SHELF.names("furniture restoration knitting")).contains("Knitting circle");
    }

    @Test
    void findsNothingInNonsense() {
        for (var typed : List.of("asdfgh", "???", "💬", "مساعدة", "qqqq wwww zzzz", "*", "\u0000")) {
            assertThat(SHELF.find(typed).total()).as(typed).isZero();
            assertThat(SHELF.find(typed).hits()).as(typed).isEmpty();
        }
    }

    @Test
    void leavesOutWordsThatNobodyUses() {
        assertThat(SHELF.names("asdfgh furniture")).containsExactly("Knitting circle");
    }

    @Test
    void showsEverythingForNoWords() {
        for (var typed : List.of("", "   ", "the", "I am", "\n")) {
            assertThat(SHELF.find(typed).total()).as(typed).isEqualTo(11);
        }
    }

    @Test
    void searchesForSoftWordsWhereNothingElseWasSaid() {
        assertThat(SHELF.names("groups")).containsExactly("Dads and toddlers");
    }

    @Test
    void mendsTheSpellingOfWordsThatNobodyKnows() {
        var hits = SHELF.find("Kniting cirkle!");

        assertThat(hits.corrected()).isEqualTo("knitting circle!");
        assertThat(hits.hits().getFirst().service().name()).isEqualTo("Knitting circle");
        assertThat(SHELF.find("lonley").understood()).containsExactly("company");
    }

    @Test
    void takesJoinedWordsApart() {
        assertThat(SHELF.find("chairyoga").corrected()).isEqualTo("chair yoga");
    }

    @Test
    void leavesShortAndKnownWordsAsTheyAre() {
        assertThat(SHELF.find("wood").corrected()).isNull();
        assertThat(SHELF.find("wood").total()).isZero();
        assertThat(SHELF.find("falls").corrected()).isNull();
        assertThat(SHELF.find("walls").hits())
                .noneMatch(hit -> hit.service().name().equals("Steady Steps"));
    }

    @Test
    void findsAWordHalfTyped() {
        assertThat(SHELF.names("swimm")).containsExactly("Swimming for all");
        assertThat(SHELF.find("swimm").corrected()).isNull();
        assertThat(SHELF.names("knitting circ")).containsExactly("Knitting circle");
    }

    @Test
    void putsTheWholeNameFirst() {
        var shelf = Shelf.of(
                called("Harbour house harbour house gardens"),
                called("Harbour House").description("A place."),
                called("The Harbour"));

        assertThat(shelf.names("harbour house")).startsWith("Harbour House");
    }

    @Test
    void takesADayOrAPriceInTheWordsAsAWish() {
        assertThat(SHELF.names("toddler group saturday"))
                .startsWith("Dads and toddlers")
                .contains("Toddler singing");
        var shelf = Shelf.of(
                called("Paid choir").costs(Cost.CHARGE), called("Town choir").costs(Cost.FREE));
        assertThat(shelf.names("free choir")).containsExactly("Town choir", "Paid choir");
    }

    @Test
    void prefersWhatWasCheckedLatelyWhereAllElseIsEqual() {
        var shelf = Shelf.of(
                called("Choir").by("a").assured(Shelf.TODAY.minusYears(4)),
                called("Choir").by("b").assured(Shelf.TODAY.minusDays(3)));

        assertThat(shelf.find("choir").hits().getFirst().service().assuredOn()).isEqualTo(Shelf.TODAY.minusDays(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:knitting",
                "knit*",
                "+knitting -circle",
                "\"knitting",
                "knitting~2",
                "(knitting",
                "knitting^100",
                "knitting\\",
                "/knit.*/",
                "[knitting TO circle}",
                "{\"match\":\"knitting\"}",
                "knitting' OR 1=1 //"
            })
    void takesNoCharacterForACommand(String typed) {
        assertThat(SHELF.names(typed)).contains("Knitting circle");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void answersStrangeTextWithoutMuchWork(String typed) throws IOException {
        assertThatCode(() -> SHELF.find(typed)).doesNotThrowAnyException();
        // Each is one walk through a list of services, however long the text was.
        var text = new TextQuery(Wording.of(typed, new MultiReader(), Part.ALL), List.of());
        var lookedUp =
                text.clues().stream().mapToInt(clue -> lookedUp(clue.query())).sum();
        assertThat(lookedUp).isLessThan(1_000);
        assertThat(text.clues()).filteredOn(Tally.Clue::isAsked).hasSizeLessThanOrEqualTo(24);
    }

    private static int lookedUp(org.apache.lucene.search.Query query) {
        return switch (query) {
            case DisjunctionMaxQuery either ->
                either.getDisjuncts().stream()
                        .mapToInt(WordsSearchTests::lookedUp)
                        .sum();
            case BoostQuery boosted -> lookedUp(boosted.getQuery());
            case ConstantScoreQuery plain -> lookedUp(plain.getQuery());
            case BooleanQuery several ->
                several.clauses().stream()
                        .mapToInt(clause -> lookedUp(clause.query()))
                        .sum();
            case PhraseQuery phrase -> phrase.getTerms().length;
            default -> 1;
        };
    }

    static List<String> strange() {
        return List.of(
                "x".repeat(10_000),
                "*".repeat(1_000),
                "the and of to a in is it",
                "?!;:,.-",
                "+name:x* && (a OR b)~2 ^4 [a TO b] \\\\",
                "\u05D7\u05D1\u05E8\u05D4 \u0637\u0639\u0627\u0645",
                "lonely ".repeat(1_500),
                "on my own all day and my knees hurt so I can't cook ".repeat(200),
                "💬".repeat(5_000),
                "\uD800",
                "a".repeat(399) + "💬",
                "\u202Eknitting\u202C",
                "e\u0301".repeat(300),
                "lonely debt pain falls sleep meals yoga swimming dementia stroke copd asthma carer veterans refugees choir");
    }

    @Test
    void turnsPagesWithoutGapsOrRepeats() {
        var all = SHELF.names(page(0, 100));
        assertThat(SHELF.names(page(0, 4))).isEqualTo(all.subList(0, 4));
        assertThat(SHELF.names(page(1, 4))).isEqualTo(all.subList(4, 8));
        assertThat(SHELF.names(page(2, 4))).isEqualTo(all.subList(8, 11));
        assertThat(SHELF.names(page(3, 4))).isEmpty();
        assertThat(SHELF.find(page(Integer.MAX_VALUE, 100)).total()).isEqualTo(11);
    }

    private static Query page(int page, int size) {
        return new Query("", null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, page, size);
    }
}
